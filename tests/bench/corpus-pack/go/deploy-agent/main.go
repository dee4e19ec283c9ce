package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"example.com/deploy-agent/agent"
	"example.com/deploy-agent/rollout"
)

func main() {
	root := &cobra.Command{Use: "deploy-agent"}
	root.AddCommand(&cobra.Command{
		Use:  "ask [question]",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			answer, err := agent.New().Converse(context.Background(), args[0])
			if err != nil {
				return err
			}
			fmt.Println(answer)
			return nil
		},
	})
	root.AddCommand(rollout.Commands()...)
	if err := root.Execute(); err != nil {
		os.Exit(1)
	}
}
