module example.com/deploy-agent

go 1.22

require (
	github.com/anthropics/anthropic-sdk-go v1.2.0
	github.com/spf13/cobra v1.8.1
	golang.org/x/crypto v0.24.0
	gopkg.in/yaml.v3 v3.0.1
)
