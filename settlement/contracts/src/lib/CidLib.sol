// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title CidLib: binary CIDv1 of 36 bytes, packed into a codec and a digest
/// @notice Layout: 0x01 (version), codec (0x55 raw or 0x70 dag-pb), 0x12 0x20 (sha2-256, 32 bytes), digest.
/// Source: the CID and multihash specifications (multiformats).
library CidLib {
    uint256 internal constant LENGTH = 36;
    bytes1 internal constant RAW = 0x55;
    bytes1 internal constant DAG_PB = 0x70;

    /// @notice Whether `cid` has the layout above.
    function isValid(bytes calldata cid) internal pure returns (bool) {
        return cid.length == LENGTH && cid[0] == 0x01 && (cid[1] == RAW || cid[1] == DAG_PB) && cid[2] == 0x12
            && cid[3] == 0x20;
    }

    /// @notice Codec and digest of a valid CID.
    function unpack(bytes calldata cid) internal pure returns (bytes1 codec, bytes32 digest) {
        return (cid[1], bytes32(cid[4:]));
    }

    /// @notice The inverse of unpack.
    function pack(bytes1 codec, bytes32 digest) internal pure returns (bytes memory) {
        return abi.encodePacked(bytes1(0x01), codec, bytes2(0x1220), digest);
    }
}
