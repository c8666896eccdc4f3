// How long a project takes from bytes to verdict, beside `docker-compose config -q`, where
// that command exists.
#include "analysis/analysis.h"
#include "sample.h"
#include "yaml/data.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace tw;

analysis::Input input_of(std::string text, std::string contract = {}) {
    analysis::Input input;
    input.compose_files.push_back(input.files.add("compose.yaml", std::move(text)));
    if (!contract.empty()) {
        input.contract_file = input.files.add("network-contract.yaml", std::move(contract));
    }
    input.options.directory_name = "bench";
    return input;
}

void set_size(benchmark::State& state, const std::string& text) {
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void model(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    text::FileSet files;
    const text::FileId file = files.add("compose.yaml", text);
    std::vector<yaml::Tree> trees;
    trees.push_back(yaml::parse(text));
    for (auto _ : state) {
        benchmark::DoNotOptimize(compose::load(files, {file}, trees, {}));
    }
    set_size(state, text);
}

/// Parse, model, topology, contract and all rules: what `tierwright-cli check` does besides
/// printing.
void whole_check(benchmark::State& state) {
    const int services = static_cast<int>(state.range(0));
    const std::string text = bench::sample(services);
    const std::string contract = bench::sample_contract(services);
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::analyse(input_of(text, contract)));
    }
    set_size(state, text);
    state.SetComplexityN(services);
}

/// The verdict after one value of one service has changed, from the changed text and the snapshot
/// of before. Giving back the memory of a verdict is not measured: nobody waits for it.
void check_after_an_edit(benchmark::State& state) {
    const int services = static_cast<int>(state.range(0));
    const std::string text = bench::sample(services);
    const std::string contract = bench::sample_contract(services);
    const analysis::SnapshotPtr before = analysis::analyse(input_of(text, contract));
    std::string edited = text;
    edited.replace(text.find("512M", text.size() / 2), 4, "256M");
    for (auto _ : state) {
        analysis::Input input = input_of(edited, contract);
        const auto begin = std::chrono::steady_clock::now();
        const analysis::SnapshotPtr after = analysis::analyse(std::move(input), 1, before.get());
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(time.count());
        benchmark::DoNotOptimize(after->passed());
    }
    set_size(state, text);
}

/// One drag: plan, verify with both readers, and analyse what comes of it.
void preview_of_a_move(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    const analysis::SnapshotPtr snapshot = analysis::analyse(input_of(text));
    const Intent move = DetachService{ServiceName("service-3"), NetworkName("edge_tier")};
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::preview(*snapshot, {move}));
    }
    set_size(state, text);
}

void docker_compose_config(benchmark::State& state) {
    if (std::system("command -v docker-compose >/dev/null 2>&1") != 0) {
        state.SkipWithError("docker-compose is not installed");
        return;
    }
    const auto path = std::filesystem::temp_directory_path() / "tierwright-bench.yaml";
    std::ofstream(path) << bench::sample(static_cast<int>(state.range(0)));
    const std::string command = "docker-compose -f " + path.string() + " config -q >/dev/null 2>&1";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0) {
            state.SkipWithError("docker-compose refuses the sample");
        }
    }
    std::filesystem::remove(path);
}

} // namespace

BENCHMARK(model)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(whole_check)
    ->Arg(100)
    ->Arg(500)
    ->Arg(2000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK(check_after_an_edit)
    ->Arg(100)
    ->Arg(500)
    ->Arg(2000)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK(preview_of_a_move)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(docker_compose_config)
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

BENCHMARK_MAIN();
