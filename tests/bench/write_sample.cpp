// tierwright-sample SERVICES FOLDER: writes the project that the benchmarks measure, with its
// contract, for programs that read files.
#include "sample.h"

#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

int main(int count, char** words) {
    int services = 0;
    if (count != 3 ||
        std::from_chars(words[1], words[1] + std::strlen(words[1]), services).ec != std::errc{}) {
        std::cerr << "usage: tierwright-sample SERVICES FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder(words[2]);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "compose.yaml") << tw::bench::sample(services);
    std::ofstream(folder / "network-contract.yaml") << tw::bench::sample_contract(services);
    return 0;
}
