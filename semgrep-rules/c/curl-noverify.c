#include <stddef.h>

typedef void CURL;
typedef struct ssl_ctx SSL_CTX;
int curl_easy_setopt(CURL *handle, int option, ...);
const void *TLS_client_method(void);
const void *TLS_server_method(void);
SSL_CTX *SSL_CTX_new(const void *method);
void SSL_CTX_set_verify(SSL_CTX *context, int mode, void *callback);

enum { CURLOPT_SSL_VERIFYPEER, CURLOPT_SSL_VERIFYHOST, CURLOPT_CAINFO, CURLOPT_VERBOSE };
enum { SSL_VERIFY_NONE, SSL_VERIFY_PEER };

void fetch(CURL *curl) {
    // ruleid: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
    // ruleid: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);
}

SSL_CTX *client(void) {
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    // ruleid: vetlint-c-curl-noverify
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
    return context;
}

void checked(CURL *curl, long verify) {
    // ok: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    // ok: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    // ok: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify);
    // ok: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
    // ok: vetlint-c-curl-noverify
    curl_easy_setopt(curl, CURLOPT_CAINFO, "/etc/ssl/internal.pem");
}

// A server asks its clients for no certificate.
SSL_CTX *server(void) {
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    // ok: vetlint-c-curl-noverify
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
    return context;
}
