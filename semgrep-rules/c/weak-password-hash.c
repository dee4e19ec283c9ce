#include <stddef.h>
#include <string.h>

typedef struct digest_context EVP_MD_CTX;
unsigned char *MD5(const unsigned char *data, size_t length, unsigned char *out);
unsigned char *SHA256(const unsigned char *data, size_t length, unsigned char *out);
int EVP_DigestUpdate(EVP_MD_CTX *context, const void *data, size_t length);
int crypto_pwhash_str(char out[128], const char *password, unsigned long long length, unsigned long long operations,
                      size_t memory);

struct account {
    char password[64];
    unsigned char hash[32];
};

void store(struct account *account) {
    // ruleid: vetlint-c-weak-password-hash
    MD5((unsigned char *)account->password, strlen(account->password), account->hash);
}

void sign_up(const unsigned char *password, unsigned char *out) {
    // ruleid: vetlint-c-weak-password-hash
    SHA256(password, strlen((const char *)password), out);
}

void step_by_step(EVP_MD_CTX *context, const char *passwd) {
    // ruleid: vetlint-c-weak-password-hash
    EVP_DigestUpdate(context, passwd, strlen(passwd));
}

int slow(char out[128], const char *password) {
    // ok: vetlint-c-weak-password-hash
    return crypto_pwhash_str(out, password, strlen(password), 3, 1 << 26);
}

void checksum(const unsigned char *file, size_t size, unsigned char *out) {
    // ok: vetlint-c-weak-password-hash
    MD5(file, size, out);
}

void of_a_token(const unsigned char *reset_token, unsigned char *out) {
    // ok: vetlint-c-weak-password-hash
    SHA256(reset_token, 32, out);
}
