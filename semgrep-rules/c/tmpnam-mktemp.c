#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

FILE *scratch(void) {
    char name[L_tmpnam];
    // ruleid: vetlint-c-tmpnam-mktemp
    tmpnam(name);
    return fopen(name, "w");
}

FILE *report(void) {
    // ruleid: vetlint-c-tmpnam-mktemp
    char *name = tempnam("/tmp", "report");
    return fopen(name, "w");
}

FILE *cache(void) {
    char name[] = "/tmp/cacheXXXXXX";
    // ruleid: vetlint-c-tmpnam-mktemp
    return fopen(mktemp(name), "w");
}

FILE *safe(void) {
    char name[] = "/tmp/cacheXXXXXX";
    // ok: vetlint-c-tmpnam-mktemp
    int file = mkstemp(name);
    return fdopen(file, "w");
}

FILE *anonymous(void) {
    // ok: vetlint-c-tmpnam-mktemp
    return tmpfile();
}

char *folder(void) {
    static char name[] = "/tmp/cacheXXXXXX";
    // ok: vetlint-c-tmpnam-mktemp
    return mkdtemp(name);
}
