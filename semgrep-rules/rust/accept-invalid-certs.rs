use reqwest::Client;

fn client() -> Client {
    // ruleid: vetlint-rust-accept-invalid-certs
    Client::builder().danger_accept_invalid_certs(true).build().unwrap()
}

fn lax_host() -> Client {
    // ruleid: vetlint-rust-accept-invalid-certs
    Client::builder().danger_accept_invalid_hostnames(true).build().unwrap()
}

fn openssl() -> SslConnector {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    // ruleid: vetlint-rust-accept-invalid-certs
    builder.set_verify(SslVerifyMode::NONE);
    builder.build()
}

impl ServerCertVerifier for Anything {
    fn verify_server_cert(&self, cert: &CertificateDer, now: UnixTime) -> Result<ServerCertVerified, Error> {
        // ruleid: vetlint-rust-accept-invalid-certs
        Ok(ServerCertVerified::assertion())
    }
}

fn strict() -> Client {
    // ok: vetlint-rust-accept-invalid-certs
    Client::builder().danger_accept_invalid_certs(false).build().unwrap()
}

fn own_authority(pem: &[u8]) -> Client {
    let cert = reqwest::Certificate::from_pem(pem).unwrap();
    // ok: vetlint-rust-accept-invalid-certs
    Client::builder().add_root_certificate(cert).build().unwrap()
}

fn setting(insecure: bool) -> Client {
    // ok: vetlint-rust-accept-invalid-certs
    Client::builder().danger_accept_invalid_certs(insecure).build().unwrap()
}
