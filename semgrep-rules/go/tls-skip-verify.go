package fixtures

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"

	"golang.org/x/crypto/ssh"
)

func newClient() *http.Client {
	return &http.Client{
		// ruleid: vetlint-go-tls-skip-verify
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
}

func dial(address string) (*tls.Conn, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	// ruleid: vetlint-go-tls-skip-verify
	config.InsecureSkipVerify = true
	return tls.Dial("tcp", address, config)
}

func shell(user string) *ssh.ClientConfig {
	// ruleid: vetlint-go-tls-skip-verify
	return &ssh.ClientConfig{User: user, HostKeyCallback: ssh.InsecureIgnoreHostKey()}
}

func pinned(verify func(tls.ConnectionState) error) *tls.Config {
	// ok: vetlint-go-tls-skip-verify
	return &tls.Config{InsecureSkipVerify: true, VerifyConnection: verify}
}

func ownAuthority(pool *x509.CertPool) *tls.Config {
	// ok: vetlint-go-tls-skip-verify
	return &tls.Config{RootCAs: pool}
}

func fromFlag(insecure bool) *tls.Config {
	// ok: vetlint-go-tls-skip-verify
	return &tls.Config{InsecureSkipVerify: insecure}
}

type agent struct{ config *tls.Config }

func (a *agent) InsecureSkipVerify() *agent {
	// ok: vetlint-go-tls-skip-verify
	a.config.InsecureSkipVerify = true
	return a
}

func fetch(a *agent) {
	// ruleid: vetlint-go-tls-skip-verify
	a.InsecureSkipVerify()
}

func fromSetting(config *tls.Config, skipVerify bool) {
	if skipVerify {
		// ok: vetlint-go-tls-skip-verify
		config.InsecureSkipVerify = true
	}
}
