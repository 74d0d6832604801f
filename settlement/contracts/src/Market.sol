// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {ProofConfig, Terms} from "./interfaces/Types.sol";
import {Project} from "./Project.sol";
import {Proof} from "./Proof.sol";

/// @title Market
/// @notice See IMarket.
contract Market is IMarket {
    /// @inheritdoc IMarket
    IATN public immutable atn;
    /// @inheritdoc IMarket
    IProof public immutable proof;
    /// @inheritdoc IMarket
    address public immutable implementation;

    /// @inheritdoc IMarket
    mapping(address project => bool) public isProject;
    address[] private _projects;

    constructor(IATN atn_, ProofConfig memory config) {
        atn = atn_;
        IProof proof_ = new Proof(atn_, this, config);
        proof = proof_;
        implementation = address(new Project(atn_, this, proof_));
    }

    /// @inheritdoc IMarket
    function publish(Terms calldata terms) external returns (address project) {
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
}
