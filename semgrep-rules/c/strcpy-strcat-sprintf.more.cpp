#include <cstdio>
#include <cstring>
#include <string>

class Label {
  public:
    void set(const std::string &text) {
        char line[32];
        // ruleid: vetlint-c-strcpy-strcat-sprintf
        std::strcpy(line, text.c_str());
        std::puts(line);
    }

    void fitting(const std::string &text) {
        char line[32];
        if (text.size() >= sizeof line) return;
        // ok: vetlint-c-strcpy-strcat-sprintf
        std::strcpy(line, text.c_str());
        std::puts(line);
    }
};
