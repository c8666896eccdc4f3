// The second reader: yaml-cpp's event stream as Data. Its own resolving of types is not used; its
// scanner, its structure and its decoding of scalars are what the first reader is compared with.
#include "yaml/data.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h> // for exceptions and marks

#include <sstream>

namespace tw::yaml {
namespace {

class Listener final : public YAML::EventHandler {
public:
    Data root;
    std::size_t documents = 0;
    int start = -1; ///< where the last document began

    void OnDocumentStart(const YAML::Mark& mark) override {
        ++documents;
        start = mark.pos;
        open_.clear();
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t anchor) override {
        Data data;
        data.anchor = anchor;
        add(std::move(data));
    }
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t anchor) override {
        Data data;
        data.kind = Data::Kind::Alias;
        data.alias = anchor;
        add(std::move(data));
    }
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        Data data = tag == "?" || tag.empty() ? Data::plain(value) : Data::string(value);
        data.tag = tag == "?" || tag == "!" ? std::string{} : tag;
        data.anchor = anchor;
        if (data.type == ScalarType::Null) {
            data.text.clear();
        }
        add(std::move(data));
    }
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        open(Data::Kind::List, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        open(Data::Kind::Map, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        Data data;
        std::optional<Data> key;
    };

    void open(Data::Kind kind, const std::string& tag, YAML::anchor_t anchor) {
        Level& level = open_.emplace_back();
        level.data.kind = kind;
        level.data.tag = tag == "?" || tag == "!" ? std::string{} : tag;
        level.data.anchor = anchor;
    }

    void close() {
        Data done = std::move(open_.back().data);
        open_.pop_back();
        add(std::move(done));
    }

    void add(Data data) {
        if (open_.empty()) {
            root = std::move(data);
            return;
        }
        Level& level = open_.back();
        if (level.data.kind == Data::Kind::List) {
            level.data.list.push_back(std::move(data));
        } else if (!level.key) {
            level.key = std::move(data);
        } else {
            level.data.map.emplace_back(std::move(*level.key), std::move(data));
            level.key.reset();
        }
    }

    std::vector<Level> open_;
};

} // namespace

Result<Data> read_independently(std::string_view text) {
    std::istringstream stream{std::string(text)};
    Listener listener;
    try {
        YAML::Parser parser(stream);
        int last_start = -1;
        while (parser.HandleNextDocument(listener)) {
            // Version 0.8 never ends on some broken texts: it reports the same document again.
            if (listener.start <= last_start || listener.documents > 1) {
                return fail(
                    say("yaml-cpp, the second reader, sees more than one document in the file"));
            }
            last_start = listener.start;
        }
    } catch (const YAML::Exception& error) {
        return fail(say("yaml-cpp, the second reader, refuses the text at line {}: {}",
                        error.mark.line + 1, error.msg));
    }
    return std::move(listener.root);
}

} // namespace tw::yaml
