// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Terms} from "./Types.sol";
import {IATN} from "./IATN.sol";
import {IProof} from "./IProof.sol";
import {IStake} from "./IStake.sol";
import {ITreasury} from "./ITreasury.sol";

/// @title Market: where projects are published and found
/// @notice Makes one Project (a minimal clone) for each publication and remembers it for ever. Holds no money and has no
/// owner. It is deployed last: its constructor checks that ATN, Treasury, Stake, Proof and the Project implementation,
/// which were told its address before it existed, all know each other, so nobody can exchange one.
interface IMarket {
    /// @notice A project was published with these terms.
    event Published(
        address indexed project,
        address indexed founder,
        address indexed fleet,
        uint256 index,
        string jobId,
        Terms terms
    );

    /// @notice The contracts deployed before do not know each other: `what` is not `expected`.
    error WrongWiring(string what, address expected, address actual);
    /// @notice There are only `count` projects.
    error NoSuchProject(uint256 index, uint256 count);

    /// @notice Publishes a project whose founder is the caller. Reverts, with errors of IProject, for terms that cannot be
    /// kept: the reasons are in TermsLib.
    /// @return project The new project, in State.Funding.
    function publish(Terms calldata terms) external returns (address project);

    /// @notice The currency of every project here.
    function atn() external view returns (IATN);

    /// @notice The contract that judges every project's proofs.
    function proof() external view returns (IProof);

    function stake() external view returns (IStake);
    function treasury() external view returns (ITreasury);

    /// @notice The Project that all clones run.
    function implementation() external view returns (address);

    /// @notice Whether `project` was published here: anything else that looks like a project is none.
    function isProject(address project) external view returns (bool);

    /// @notice How many projects were published.
    function projectCount() external view returns (uint256);

    /// @notice The project published as number `index`, counted from 0.
    function projectAt(uint256 index) external view returns (address);

    /// @notice At most `limit` projects, oldest first, starting with number `start`. Empty past the end.
    function projects(uint256 start, uint256 limit) external view returns (address[] memory);
}
