package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/pluginpb"
)

// invoke runs one of this module's pinned plugins on the request, as protoc would, and adds its files to wanted.
// The working directory must lie in this module, which is where go finds its tools.
func invoke(ctx context.Context, plugin string, request *pluginpb.CodeGeneratorRequest, wanted map[string][]byte) error {
	input, err := proto.Marshal(request)
	if err != nil {
		return fmt.Errorf("%s: encode request: %w", plugin, err)
	}
	command := exec.CommandContext(ctx, "go", "tool", plugin)
	command.Stdin = bytes.NewReader(input)
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		return fmt.Errorf("%s: %w", plugin, err)
	}
	var response pluginpb.CodeGeneratorResponse
	if err := proto.Unmarshal(output, &response); err != nil {
		return fmt.Errorf("%s: decode response: %w", plugin, err)
	}
	if response.Error != nil {
		return fmt.Errorf("%s: %w", plugin, errors.New(response.GetError()))
	}
	for _, file := range response.File {
		wanted[file.GetName()] = []byte(file.GetContent())
	}
	return nil
}
