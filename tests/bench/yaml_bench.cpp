// How long reading YAML takes: our syntax tree beside the event readers of libfyaml and yaml-cpp.
#include "sample.h"
#include "yaml/tree.h"

#include <benchmark/benchmark.h>
#include <libfyaml.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace {

using namespace tw;

struct Silent final : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                    YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnMapEnd() override {}
};

void set_size(benchmark::State& state, const std::string& text) {
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void syntax_tree(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(yaml::parse(text));
    }
    set_size(state, text);
}

void yaml_cpp_events(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        Silent silent;
        parser.HandleNextDocument(silent);
    }
    set_size(state, text);
}

/// libfyaml reads events only: no comments, no blanks, nothing behind the first error.
void libfyaml_events(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    fy_parse_cfg config{};
    config.flags = FYPCF_QUIET;
    for (auto _ : state) {
        fy_parser* parser = fy_parser_create(&config);
        fy_parser_set_string(parser, text.data(), text.size());
        std::size_t events = 0;
        while (fy_event* event = fy_parser_parse(parser)) {
            ++events;
            fy_parser_event_free(parser, event);
        }
        benchmark::DoNotOptimize(events);
        if (events < text.size() / 100) {
            state.SkipWithError("libfyaml did not read the sample");
        }
        fy_parser_destroy(parser);
    }
    set_size(state, text);
}

} // namespace

BENCHMARK(syntax_tree)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(libfyaml_events)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(yaml_cpp_events)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
