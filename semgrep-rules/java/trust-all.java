package fixtures;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

class TrustAll {
    static class Everything implements X509TrustManager {
        public void checkClientTrusted(X509Certificate[] chain, String type) {
        }

        // ruleid: vetlint-java-trust-all
        public void checkServerTrusted(X509Certificate[] chain, String type) {
        }

        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    static class Checking implements X509TrustManager {
        private X509TrustManager standard;

        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            standard.checkClientTrusted(chain, type);
        }

        // ok: vetlint-java-trust-all
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            standard.checkServerTrusted(chain, type);
        }

        public X509Certificate[] getAcceptedIssuers() {
            return standard.getAcceptedIssuers();
        }
    }

    void open(HttpsURLConnection connection) {
        // ruleid: vetlint-java-trust-all
        connection.setHostnameVerifier((host, session) -> true);
        // ok: vetlint-java-trust-all
        connection.setHostnameVerifier((host, session) -> host.equals("internal.example.com"));
    }

    // ok: vetlint-java-trust-all
    public boolean verify(String host, SSLSession session) {
        return host.endsWith(".example.com");
    }
}
