// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {IStake} from "./interfaces/IStake.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {Part, Terms} from "./interfaces/Types.sol";
import {TermsLib} from "./lib/TermsLib.sol";

/// @title Market
/// @notice See IMarket.
contract Market is IMarket {
    using TermsLib for Terms;
    using TermsLib for Part[];

    /// @inheritdoc IMarket
    IATN public immutable atn;
    /// @inheritdoc IMarket
    ITreasury public immutable treasury;
    /// @inheritdoc IMarket
    IStake public immutable stake;
    /// @inheritdoc IMarket
    IProof public immutable proof;
    /// @inheritdoc IMarket
    address public immutable implementation;

    /// @inheritdoc IMarket
    mapping(address project => bool) public isProject;
    address[] private _projects;

    constructor(IATN atn_, ITreasury treasury_, IStake stake_, IProof proof_, address implementation_) {
        (atn, treasury, stake, proof) = (atn_, treasury_, stake_, proof_);
        implementation = implementation_;
        IProject project = IProject(implementation_);
        _checkWire("treasury.atn", address(atn_), address(treasury_.atn()));
        _checkWire("stake.atn", address(atn_), address(stake_.atn()));
        _checkWire("stake.treasury", address(treasury_), stake_.treasury());
        _checkWire("stake.proof", address(proof_), stake_.proof());
        _checkWire("proof.stake", address(stake_), address(proof_.stake()));
        _checkWire("proof.market", address(this), address(proof_.market()));
        _checkWire("project.atn", address(atn_), address(project.atn()));
        _checkWire("project.treasury", address(treasury_), address(project.treasury()));
        _checkWire("project.proof", address(proof_), address(project.proof()));
        _checkWire("project.market", address(this), address(project.market()));
    }

    /// @inheritdoc IMarket
    function publish(Terms calldata terms) external returns (address project) {
        uint64 longest = proof.longest(terms.commitBlocks, terms.revealBlocks, terms.challengeBlocks);
        terms.check(longest, stake.unbondingDelay(), atn.SUPPLY());
        terms.parts.checkParts(isProject);
        project = Clones.clone(implementation);
        uint256 index = _projects.length;
        _projects.push(project);
        isProject[project] = true;
        emit Published(project, msg.sender, terms.fleet, index, terms.jobId, terms);
        IProject(project).initialize(msg.sender, terms);
    }

    /// @inheritdoc IMarket
    function projectCount() external view returns (uint256) {
        return _projects.length;
    }

    /// @inheritdoc IMarket
    function projectAt(uint256 index) external view returns (address) {
        require(index < _projects.length, NoSuchProject(index, _projects.length));
        return _projects[index];
    }

    /// @inheritdoc IMarket
    function projects(uint256 start, uint256 limit) external view returns (address[] memory page) {
        uint256 count = _projects.length;
        if (start >= count) return page;
        uint256 rest = count - start;
        page = new address[](limit < rest ? limit : rest);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = _projects[start + i];
        }
    }

    function _checkWire(string memory what, address expected, address actual) private pure {
        require(actual == expected, WrongWiring(what, expected, actual));
    }
}
