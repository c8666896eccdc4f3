#include "oracle/shrink.h"

#include <iterator>

namespace tw::oracle {
namespace {

/// Takes away the part with a given number; parts are counted from the large to the small.
class Removal {
public:
    explicit Removal(std::size_t number) : left_(number) {}

    /// False if there are not so many parts.
    bool from(Project& project) {
        return from_all(project.files) || from_all(project.named_files) ||
               from_all(project.profiles) || from_all(project.env_files) ||
               from_all(project.environment) || from_option(project.name) ||
               from_option(project.directory) || from_folder(project.folder) || from_texts(project);
    }

private:
    /// Counts one part; true for the one to take.
    bool takes() { return left_-- == 0; }

    template <class Parts>
    bool from_all(Parts& parts) {
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (takes()) {
                parts.erase(part);
                return true;
            }
        }
        return false;
    }

    bool from_option(std::optional<std::string>& option) {
        if (option && takes()) {
            option.reset();
            return true;
        }
        return false;
    }

    bool from_folder(std::string& folder) {
        const std::string plain = Project().folder;
        if (folder != plain && takes()) {
            folder = plain;
            return true;
        }
        return false;
    }

    bool from_texts(Project& project) {
        for (auto& [name, file] : project.files) {
            if (from_all(file.documents) || from_lines(file.text)) {
                return true;
            }
        }
        for (auto& [name, file] : project.files) {
            for (Node& document : file.documents) {
                if (from_node(document)) {
                    return true;
                }
            }
        }
        return false;
    }

    bool from_node(Node& node) {
        if (!node.property.empty() && takes()) {
            node.property.clear();
            return true;
        }
        if (from_all(node.entries)) {
            return true;
        }
        for (Entry& entry : node.entries) {
            if (from_node(entry.value)) {
                return true;
            }
        }
        return false;
    }

    /// A line goes with the deeper ones below it.
    bool from_lines(std::string& text) {
        std::size_t begin = 0;
        while (begin < text.size()) {
            if (takes()) {
                const std::size_t depth = depth_at(text, begin);
                std::size_t end = after_line(text, begin);
                while (end < text.size() && depth_at(text, end) > depth) {
                    end = after_line(text, end);
                }
                text.erase(begin, end - begin);
                return true;
            }
            begin = after_line(text, begin);
        }
        return false;
    }

    static std::size_t after_line(const std::string& text, std::size_t begin) {
        const std::size_t end = text.find('\n', begin);
        return end == std::string::npos ? text.size() : end + 1;
    }
    static std::size_t depth_at(const std::string& text, std::size_t begin) {
        return text.find_first_not_of(' ', begin) - begin;
    }

    std::size_t left_;
};

} // namespace

Project shrink(Project project, const std::function<bool(const Project&)>& still_strange,
               std::size_t budget) {
    for (bool changed = true; changed && budget > 0;) {
        changed = false;
        for (std::size_t part = 0; budget > 0; --budget) {
            Project smaller = project;
            if (!Removal(part).from(smaller)) {
                break;
            }
            if (still_strange(smaller)) {
                project = std::move(smaller);
                changed = true;
            } else {
                ++part;
            }
        }
    }
    return project;
}

} // namespace tw::oracle
