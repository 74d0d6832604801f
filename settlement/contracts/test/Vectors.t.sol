// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {Ppm, ProofId} from "../src/interfaces/Types.sol";
import {CidLib} from "../src/lib/CidLib.sol";
import {Fixture} from "./base/Fixture.sol";
import {Merkle} from "./base/Merkle.sol";
import {vm} from "./base/Vm.sol";

/// @notice Go checks the same file (settlement/bindings). Contracts are put at the vectors' addresses and chains.
contract VectorsTest is Fixture {
    string private _json;

    function setUp() public override {
        super.setUp();
        _json = vm.readFile("testdata/vectors.json");
    }

    function test_ProofIds() public {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("proofIds", n, "id")); ++n) {
            vm.chainId(_uint("proofIds", n, "chainId"));
            IProof deployed = IProof(_address("proofIds", n, "proofContract"));
            vm.etch(address(deployed), address(proof).code);
            ProofId id = deployed.proofIdOf(_address("proofIds", n, "project"), uint32(_uint("proofIds", n, "number")));
            vm.assertEq(ProofId.unwrap(id), _bytes32("proofIds", n, "id"));
        }
        vm.assertTrue(n > 0);
    }

    function test_Votes() public view {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("votes", n, "hash")); ++n) {
            bytes32 hash = proof.voteHash(
                ProofId.wrap(_bytes32("votes", n, "proofId")),
                uint8(_uint("votes", n, "round")),
                uint8(_uint("votes", n, "place")),
                _address("votes", n, "voter"),
                Ppm.wrap(uint32(_uint("votes", n, "measured"))),
                _bytes32("votes", n, "salt")
            );
            vm.assertEq(hash, _bytes32("votes", n, "hash"));
        }
        vm.assertTrue(n > 0);
    }

    function test_Claims() public view {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("claims", n, "hash")); ++n) {
            bytes memory after_ = vm.parseJsonBytes(_json, _key("claims", n, "weightsAfter"));
            bytes32 hash = keccak256(abi.encode(after_, _bytes32("claims", n, "root")));
            vm.assertEq(hash, _bytes32("claims", n, "hash"));
        }
        vm.assertTrue(n > 0);
    }

    function test_Earnings() public view {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("earnings", n, "root")); ++n) {
            address project = _address("earnings", n, "project");
            bytes32 root = _bytes32("earnings", n, "root");
            vm.assertEq(Merkle.root(_leaves(project, n)), root);
            bytes32 leaf = Merkle.leaf(project, _address("earnings", n, "miner"), _uint("earnings", n, "amount"));
            vm.assertTrue(MerkleProof.verify(_path(n), root, leaf));
            vm.assertFalse(MerkleProof.verify(_path(n), root, keccak256(abi.encode(leaf))));
        }
        vm.assertTrue(n > 0);
    }

    function _leaves(address project, uint256 n) private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](_length("earnings", n, "miners"));
        for (uint256 i = 0; i < leaves.length; ++i) {
            address miner = _address("earnings", n, _at("miners", i));
            leaves[i] = Merkle.leaf(project, miner, _uint("earnings", n, _at("cumulative", i)));
        }
    }

    function _path(uint256 n) private view returns (bytes32[] memory path) {
        path = new bytes32[](_length("earnings", n, "proof"));
        for (uint256 i = 0; i < path.length; ++i) {
            path[i] = _bytes32("earnings", n, _at("proof", i));
        }
    }

    function _at(string memory field, uint256 i) private pure returns (string memory) {
        return string.concat(field, "[", vm.toString(i), "]");
    }

    function _length(string memory list, uint256 n, string memory field) private view returns (uint256 length) {
        while (vm.keyExistsJson(_json, _key(list, n, _at(field, length)))) {
            ++length;
        }
    }

    function test_Receipts() public {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("receipts", n, "digest")); ++n) {
            vm.chainId(_uint("receipts", n, "chainId"));
            IProject deployed = IProject(_address("receipts", n, "project"));
            vm.etch(address(deployed), market.implementation().code);
            bytes32 digest = deployed.receiptDigest(
                _address("receipts", n, "customer"),
                uint64(_uint("receipts", n, "period")),
                uint64(_uint("receipts", n, "cumulativeCalls"))
            );
            vm.assertEq(digest, _bytes32("receipts", n, "digest"));
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(_uint("receipts", n, "customerKey"), digest);
            vm.assertEq(abi.encodePacked(r, s, v), vm.parseJsonBytes(_json, _key("receipts", n, "signature")));
        }
        vm.assertTrue(n > 0);
    }

    function test_Cids() public view {
        uint256 n;
        for (; vm.keyExistsJson(_json, _key("cids", n, "bytes")); ++n) {
            bytes memory cid = vm.parseJsonBytes(_json, _key("cids", n, "bytes"));
            vm.assertEq(this.repack(cid), cid);
        }
        vm.assertTrue(n > 0);
    }

    function testFuzz_Cids(bytes32 digest, bool dagPb) public view {
        bytes memory cid = CidLib.pack(dagPb ? CidLib.DAG_PB : CidLib.RAW, digest);
        vm.assertEq(this.repack(cid), cid);
    }

    function testFuzz_InvalidCids(bytes memory noise) public view {
        vm.assume(noise.length != 36);
        vm.assertFalse(this.isValid(noise));
    }

    function isValid(bytes calldata cid) external pure returns (bool) {
        return CidLib.isValid(cid);
    }

    function repack(bytes calldata cid) external pure returns (bytes memory) {
        vm.assertTrue(CidLib.isValid(cid));
        (bytes1 codec, bytes32 digest) = CidLib.unpack(cid);
        return CidLib.pack(codec, digest);
    }

    function _key(string memory list, uint256 n, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(n), "].", field);
    }

    function _uint(string memory list, uint256 n, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(_json, _key(list, n, field));
    }

    function _address(string memory list, uint256 n, string memory field) private view returns (address) {
        return vm.parseJsonAddress(_json, _key(list, n, field));
    }

    function _bytes32(string memory list, uint256 n, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, _key(list, n, field));
    }
}
