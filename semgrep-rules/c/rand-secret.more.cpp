#include <random>
#include <string>

std::string makeSessionId() {
    std::mt19937 gen(42);
    std::uniform_int_distribution<> letter(0, 25);
    std::string id;
    for (int i = 0; i < 20; i++) {
        // ruleid: vetlint-c-rand-secret
        id += static_cast<char>('a' + letter(gen));
    }
    return id;
}

int roll() {
    std::mt19937 gen(42);
    std::uniform_int_distribution<> die(1, 6);
    // ok: vetlint-c-rand-secret
    return die(gen);
}

std::string secureToken() {
    std::random_device device;
    // ok: vetlint-c-rand-secret
    return std::to_string(device());
}
