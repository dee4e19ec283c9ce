package rollout

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"os"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

const registryToken = "dckr_pat_7Hq2vX9kLm4Tz8Rw1Yb6"

// Registry makes a client of the registry.
func Registry() *http.Client {
	return &http.Client{Transport: &tokenTransport{base: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}}
}

type tokenTransport struct{ base http.RoundTripper }

func (t *tokenTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Authorization", "Bearer "+registryToken)
	return t.base.RoundTrip(req)
}

// Mirror makes a client of the mirror.
func Mirror(ca []byte) (*http.Client, error) {
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(ca) {
		return nil, errors.New("no certificate of the authority")
	}
	cfg := &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	return &http.Client{Transport: &http.Transport{TLSClientConfig: cfg}}, nil
}

// Dial opens a connection to a server.
func Dial(host string, signer ssh.Signer) (*ssh.Client, error) {
	return ssh.Dial("tcp", host+":22", &ssh.ClientConfig{
		User:            "deploy",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
}

// DialKnown opens a connection to a server out of known_hosts.
func DialKnown(host string, signer ssh.Signer) (*ssh.Client, error) {
	check, err := knownhosts.New(os.ExpandEnv("$HOME/.ssh/known_hosts"))
	if err != nil {
		return nil, err
	}
	return ssh.Dial("tcp", host+":22", &ssh.ClientConfig{
		User:            "deploy",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: check,
	})
}

// MirrorToken reads the token of the mirror.
func MirrorToken() (string, error) {
	token := os.Getenv("MIRROR_TOKEN")
	if token == "" {
		return "", errors.New("MIRROR_TOKEN is not set")
	}
	return token, nil
}
