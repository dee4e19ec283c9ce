package com.example.records;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Random;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.ssl.SSLContextBuilder;

class Mirror {

    interface Check {
        void run(byte[] certificate) throws CertificateException;
    }

    CloseableHttpClient mirror() throws Exception {
        SSLContext context = SSLContextBuilder.create().loadTrustMaterial(TrustAllStrategy.INSTANCE).build();
        var sockets = SSLConnectionSocketFactoryBuilder.create().setSslContext(context).build();
        var manager = PoolingHttpClientConnectionManagerBuilder.create().setSSLSocketFactory(sockets).build();
        return HttpClients.custom().setConnectionManager(manager).build();
    }

    CloseableHttpClient archive() throws Exception {
        SSLContext context = SSLContextBuilder.create().loadTrustMaterial(getClass().getResource("/archive.p12"), System.getenv("STORE_PASSWORD").toCharArray()).build();
        var sockets = SSLConnectionSocketFactoryBuilder.create().setSslContext(context).build();
        var manager = PoolingHttpClientConnectionManagerBuilder.create().setSSLSocketFactory(sockets).build();
        return HttpClients.custom().setConnectionManager(manager).build();
    }

    CloseableHttpClient office() {
        var sockets = SSLConnectionSocketFactoryBuilder.create().setHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
        var manager = PoolingHttpClientConnectionManagerBuilder.create().setSSLSocketFactory(sockets).build();
        return HttpClients.custom().setConnectionManager(manager).build();
    }

    CloseableHttpClient plain() {
        return HttpClients.createSystem();
    }

    boolean accepted(Check check, byte[] certificate) {
        try {
            check.run(certificate);
        } catch (CertificateException e) {
            System.err.println("certificate: " + e.getMessage());
        }
        return certificate.length > 0;
    }

    boolean known(Check check, byte[] certificate) {
        try {
            check.run(certificate);
            return Arrays.hashCode(certificate) != 0;
        } catch (CertificateException e) {
            return false;
        }
    }

    HttpGet page(int number) {
        HttpGet get = new HttpGet("https://mirror.records.example/page/" + number);
        get.setHeader("X-Sample", Integer.toString(new Random().nextInt(100)));
        return get;
    }
}
