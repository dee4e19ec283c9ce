#include <stddef.h>

typedef struct cipher_context EVP_CIPHER_CTX;
const void *EVP_aes_256_ecb(void);
const void *EVP_des_cbc(void);
const void *EVP_aes_256_gcm(void);
const void *EVP_aes_128_cbc(void);
int EVP_EncryptInit_ex(EVP_CIPHER_CTX *context, const void *type, void *engine, const unsigned char *key,
                       const unsigned char *iv);
int EVP_CIPHER_get_nid(const void *cipher);
void DES_ecb_encrypt(const unsigned char (*in)[8], unsigned char (*out)[8], void *schedule, int enc);
void RC4(void *key, size_t length, const unsigned char *in, unsigned char *out);

void encrypt(EVP_CIPHER_CTX *context, const unsigned char *key) {
    // ruleid: vetlint-c-weak-crypto
    EVP_EncryptInit_ex(context, EVP_aes_256_ecb(), NULL, key, NULL);
}

void old(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    // ruleid: vetlint-c-weak-crypto
    EVP_EncryptInit_ex(context, EVP_des_cbc(), NULL, key, iv);
}

void oldest(const unsigned char (*in)[8], unsigned char (*out)[8], void *schedule) {
    // ruleid: vetlint-c-weak-crypto
    DES_ecb_encrypt(in, out, schedule, 1);
}

void stream(void *key, const unsigned char *in, unsigned char *out) {
    // ruleid: vetlint-c-weak-crypto
    RC4(key, 16, in, out);
}

void good(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *nonce) {
    // ok: vetlint-c-weak-crypto
    EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce);
    // ok: vetlint-c-weak-crypto
    EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, nonce);
}

// A table of names encrypts nothing.
int is_old(int nid) {
    // ok: vetlint-c-weak-crypto
    return EVP_CIPHER_get_nid(EVP_des_cbc()) == nid;
}
