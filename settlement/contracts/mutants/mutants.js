// Deliberate faults, one each: in `file` the only place that reads `from` becomes `to`, and one of `tests` must fail.
// [contract, file, from, to, tests (quick ones first), what a thief would have]

const atn = ["ATN", "Dao"];
const market = ["Market", "Wiring", "Attacks"];
const project = ["Funding", "Settlement", "Attacks"];
const shares = ["Shares", "Funding", "Attacks"];
const credits = ["Credits", "Attacks"];
const royalties = ["Royalties", "Settlement", "Hostile"];
const earnings = ["Claims", "AttacksOnProofs"];
const stake = ["Stake", "AttacksOnProofs"];
const seats = ["Seats", "AttacksOnProofs"];
const proof = ["Draw", "Voting", "Verdict", "Appeal", "Proof", "AttacksOnProofs"];
const dao = ["Dao"];
const terms = ["Market", "Attacks"];

module.exports = [
  ["ATN", "ATN.sol", "_mint(genesis, SUPPLY);", "_mint(genesis, SUPPLY + 1);", atn, "one unit from nothing"],
  ["ATN", "ATN.sol", "super._update(from, to, value);", "ERC20._update(from, to, value);", atn, "votes that stay with the seller"],
  ["ATN", "ATN.sol", "require(genesis != address(0), NoGenesisHolder());", "", atn, "a supply burned at birth"],

  ["Market", "Market.sol", "isProject[project] = true;", "isProject[msg.sender] = true;", market, "founders that pass for projects"],
  ["Market", "Market.sol", `_checkWire("stake.proof", address(proof_), stake_.proof());`, "", market, "another contract that slashes"],
  ["Market", "Market.sol", "limit < rest ? limit : rest", "rest", market, "pages without a bound"],
  ["Market", "Market.sol", "require(actual == expected,", "require(true,", market, "contracts that do not know each other"],

  ["Project", "Project.sol", "_burn(msg.sender, shares);", "", project, "a refund, again and again"],
  ["Project", "Project.sol", "taken = amount < missing ? amount : missing;", "taken = amount;", project, "investments above the goal"],
  ["Project", "Project.sol", "_escrow -= uint128(toMiners + toVerifiers);", "_escrow -= uint128(toMiners);", project, "verifiers paid with others' money"],
  ["Project", "Project.sol", "if (!_terms.isMet(v.metric)) return _fail();", "", project, "a model that learned nothing, sold"],
  ["Project", "Project.sol", "if (custody > 0) _burn(address(this), custody);", "", project, "refunds that are too small"],
  ["Project", "Project.sol", "goal * bps / (BPS - bps)", "goal * bps / BPS", project, "a founder's share below the terms"],
  ["Lifecycle", "Lifecycle.sol", "require(poster == t.fleet, NotCaller(t.fleet, poster));", "", [...proof, "Settlement"], "anybody's proof"],
  ["Lifecycle", "Lifecycle.sol", "require(msg.sender == expected, NotCaller(expected, msg.sender));", "", ["Attacks", ...project], "anybody settles"],
  ["Lifecycle", "Lifecycle.sol", "settlementDeadline < _blockNumber()", "false", ["Attacks", ...project], "escrow that never goes back"],

  ["Shares", "Shares.sol", "_settle(to).shares += uint128(value);", "_holders[to].shares += uint128(value);", shares, "dividends of before the purchase"],
  ["Shares", "Shares.sol", "Holder storage giver = _settle(from);", "Holder storage giver = _holders[from];", shares, "dividends lost with the shares"],
  ["Shares", "Shares.sol", ".accrued -= amount * _supply;", ".accrued -= 0;", shares, "dividends again and again"],
  ["Shares", "Shares.sol", "to != address(this) || from == address(0)", "true", shares, "shares lost in custody"],

  ["Credits", "Credits.sol", "a.served = cumulativeCalls;", "", credits, "a receipt redeemed twice"],
  ["Credits", "Credits.sol", "(period + 1, 0, 0)", "(period, 0, 0)", credits, "receipts of an old period"],
  ["Credits", "Credits.sol", "a.expiry < _blockNumber() && !_isOpen(_requests[customer])", "a.expiry < _blockNumber()", credits, "a server that waits until the calls lapse"],
  ["Credits", "Credits.sol", "require(deadline < _blockNumber(), RequestNotMissed(deadline, _blockNumber()));", "", credits, "money back before the server could answer"],
  ["Credits", "Credits.sol", "_creditsOwed -= amount.toUint112();", "", credits, "calls paid back and still owed"],

  ["Royalties", "Royalties.sol", "_royaltyPaid[index] += amount;", "", royalties, "a royalty again and again"],
  ["Royalties", "Royalties.sol", "require(market.isProject(msg.sender), NotPart(msg.sender));", "", ["Attacks", ...royalties], "revenue that never came"],
  ["Royalties", "Royalties.sol", "_feePaid += amount.toUint128();", "", royalties, "the fee again and again"],
  ["Royalties", "Royalties.sol", "uint256(_royalties) + Bps.unwrap(FEE)", "uint256(_royalties)", royalties, "dividends of the treasury's money"],

  ["Earnings", "Earnings.sol", "require(cumulative > paid, IProject.NothingToClaim(miner));", "", earnings, "a claim of nothing"],
  ["Earnings", "Earnings.sol", "_paidTo[miner] = cumulative;", "_paidTo[miner] = due;", earnings, "an epoch paid twice"],

  ["Stake", "Bonds.sol", "_requireReached(l.releaseAt);", "", stake, "stake that is gone before the verdict"],
  ["Stake", "Bonds.sol", "require(msg.sender == proof, NotCaller(proof, msg.sender));", "", stake, "anybody slashes"],
  ["Stake", "Bonds.sol", "require(amount <= free, NotEnoughStake(account, free, amount));", "", [...stake, ...seats], "bonds used twice"],
  ["Stake", "Bonds.sol", "require(debts() <= balance, NotBacked(debts(), balance));", "", stake, "rewards of money that never came"],
  ["Stake", "Stake.sol", "s.activeFrom > BlockNumber.unwrap(posted)", "false", [...seats, "AttacksOnProofs"], "an innocent that pays for the last owner"],
  ["Stake", "Stake.sol", "s.activeFrom <= block_ && ", "", seats, "seats taken after the posting"],
  ["Stake", "Stake.sol", "_requireReached(s.inactiveFrom + unbondingDelay);", "", seats, "bonds that are gone before the verdict"],
  ["Stake", "Stake.sol", "require(s.owner == msg.sender, NotSeatOwner(seats[i], s.owner, msg.sender));", "", seats, "others' seats vacated"],

  ["Proof", "Voting.sol", "blockhash(drawBlock)", "blockhash(drawBlock - 1)", proof, "a draw that is known when posting"],
  ["Proof", "Voting.sol", "require(committed == got, CommitmentMismatch(committed, got));", "", proof, "votes that follow the others'"],
  ["Proof", "Voting.sol", "keccak256(abi.encode(proofId, round, place, voter, measured, salt))", "keccak256(abi.encode(proofId, round, place, measured, salt))", proof, "votes that another reveals"],
  ["Proof", "Voting.sol", "stake.seatOwner(b.seatAt(place)) == msg.sender", "true", proof, "anybody votes"],
  ["Proof", "lib/BallotLib.sol", "return quorum && ", "return ", proof, "one vote that decides"],
  ["Proof", "Proof.sol", "require(got == e.claimHash, ClaimMismatch(e.claimHash, got));", "", proof, "a verdict on one claim, paid to another"],
  ["Proof", "Proof.sol", "require(first == 0 || digest == first, ExamWeightsFixed(first, after_));", "", proof, "weights trained on the test split"],
  ["Proof", "Proof.sol", "silent ? noShowPenalty : minorityPenalty", "noShowPenalty", proof, "lies at the price of silence"],
  ["Proof", "Proof.sol", "status != Status.Accepted || !_isTraining(project)", "status != Status.Accepted", [...proof, "Attacks"], "bonds locked for ever"],
  ["Proof", "Proof.sol", "if (_isUpheld(e, b, status)) stake.slash(e.tally.challenger, challengeBond, challengeBond);\n        else stake.unlock", "stake.unlock", proof, "challenges that cost nothing"],
  ["Proof", "Proof.sol", "if (_statusOf(first) != status) right |= rightOnAppeal;", "right |= rightOnAppeal;", ["Audit", "Appeal"], "pay for whoever challenges a true verdict"],
  ["Proof", "lib/BallotLib.sol", "c.appeal ? shown * 2 > c.panel : ", "", ["Audit", "Appeal"], "a lie saved by a third of the appeal"],

  ["Treasury", "Treasury.sol", "require(msg.sender == timelock, NotCaller(timelock, msg.sender));", "", dao, "anybody grants"],
  ["Treasury", "Treasury.sol", "atn.safeTransfer(to, amount);", "atn.safeTransfer(to, balance);", dao, "all instead of what was voted"],
  ["Treasury", "Treasury.sol", "require(amount > 0, ZeroAmount());", "", dao, "grants of nothing"],

  ["Governor", "AutonetGovernor.sol", "targets[i] == address(treasury) && values[i] == 0", "values[i] == 0", dao, "calls of any contract"],
  ["Governor", "AutonetGovernor.sol", "selector == ITreasury.grant.selector", "true", dao, "calls of any function"],
  ["Governor", "AutonetGovernor.sol", "for (uint256 i = 0; i < targets.length; ++i) {", "for (uint256 i = 0; i < 1; ++i) {", dao, "an action that hides behind a grant"],
  ["Governor", "AutonetGovernor.sol", `require(c.votingDelay > 0, ConfigOutOfRange("votingDelay", c.votingDelay));`, "", dao, "votes borrowed in the proposal's block"],

  ["TermsLib", "lib/TermsLib.sol", "FOUNDER_CAP = Bps.wrap(3_000)", "FOUNDER_CAP = Bps.wrap(9_000)", terms, "a founder that takes nearly all"],
  ["TermsLib", "lib/TermsLib.sol", "require(pay <= t.goal, IProject.PayAboveGoal(pay, t.goal));", "", terms, "epochs that nobody can pay"],
  ["TermsLib", "lib/TermsLib.sol", "require(longest < unbondingDelay, IProject.WindowOutOfRange(longest, unbondingDelay - 1));", "", terms, "stake that is free before the verdict"],
  ["TermsLib", "lib/TermsLib.sol", "require(t.commitBlocks >= COMMIT_MIN, IProject.WindowTooShort(t.commitBlocks, COMMIT_MIN));", "", ["Audit"], "seats slashed for windows that nobody keeps"],
  ["TermsLib", "lib/TermsLib.sol", "IProject(part).state() == State.Mature", "true", terms, "royalties in a circle"],
  ["TermsLib", "lib/TermsLib.sol", "t.threshold <= measured : measured <= t.threshold", "t.threshold <= measured : t.threshold <= measured", [...terms, "Settlement"], "a loss that is too high, passed"],
];
