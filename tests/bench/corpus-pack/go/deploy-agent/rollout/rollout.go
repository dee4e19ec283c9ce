package rollout

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"
)

var tagPattern = regexp.MustCompile(`^v\d+\.\d+\.\d+$`)

type manifest struct {
	Service string   `yaml:"service"`
	Tag     string   `yaml:"tag"`
	Hooks   []string `yaml:"hooks"`
}

// Commands lists the commands of this package.
func Commands() []*cobra.Command {
	return []*cobra.Command{
		{Use: "apply [file]", Args: cobra.ExactArgs(1), RunE: func(_ *cobra.Command, args []string) error { return apply(args[0]) }},
		{Use: "tag [tag]", Args: cobra.ExactArgs(1), RunE: func(_ *cobra.Command, args []string) error { return tag(args[0]) }},
	}
}

func apply(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var m manifest
	if err := yaml.Unmarshal(data, &m); err != nil {
		return err
	}
	line := fmt.Sprintf("docker service update --image registry.example/%s:%s %s", m.Service, m.Tag, m.Service)
	cmd := exec.Command("bash", "-c", line)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	return cmd.Run()
}

func tag(name string) error {
	if !tagPattern.MatchString(name) {
		return fmt.Errorf("%q is no version", name)
	}
	cmd := exec.Command("git", "tag", "-a", name, "-m", "Release "+name)
	cmd.Stdout = os.Stdout
	return cmd.Run()
}
