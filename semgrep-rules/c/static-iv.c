#include <stddef.h>

typedef struct cipher_context EVP_CIPHER_CTX;
const void *EVP_aes_256_cbc(void);
const void *EVP_aes_256_gcm(void);
int EVP_EncryptInit_ex(EVP_CIPHER_CTX *context, const void *type, void *engine, const unsigned char *key,
                       const unsigned char *iv);
int RAND_bytes(unsigned char *buffer, int length);
int load_key(unsigned char *key, size_t size);

void encrypt(EVP_CIPHER_CTX *context, const unsigned char *key) {
    unsigned char iv[] = "0123456789012345";
    // ruleid: vetlint-c-static-iv
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, iv);
}

void zeros(EVP_CIPHER_CTX *context, const unsigned char *key) {
    unsigned char iv[16] = {0};
    // ruleid: vetlint-c-static-iv
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, iv);
}

void constant_key(EVP_CIPHER_CTX *context, const unsigned char *iv) {
    unsigned char *key = (unsigned char *)"01234567890123456789012345678901";
    // ruleid: vetlint-c-static-iv
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, iv);
    // ruleid: vetlint-c-static-iv
    EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, (unsigned char *)"abcdefghijklmnopabcdefghijklmnop", iv);
}

int drawn(EVP_CIPHER_CTX *context, const unsigned char *key) {
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof iv) != 1) return 0;
    // ok: vetlint-c-static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, iv);
}

int loaded(EVP_CIPHER_CTX *context, const unsigned char *iv) {
    unsigned char key[32] = {0};
    load_key(key, sizeof key);
    // ok: vetlint-c-static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, iv);
}

// The second call of two: the cipher is set already.
int second(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    // ok: vetlint-c-static-iv
    EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, NULL, NULL);
    // ok: vetlint-c-static-iv
    return EVP_EncryptInit_ex(context, NULL, NULL, key, iv);
}
