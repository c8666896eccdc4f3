// The rows of the outline: what the picture shows, as a tree in the picture's order.
#pragma once

#include "picture/picture.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tw::gui {

struct OutlineRow {
    enum class Kind {
        Outside,  ///< the Internet or the host, with entrances below
        Entrance, ///< a service that is published there
        Tier,     ///< with the services that are at home in it
        Service,  ///< with its further attachments
        Attachment,
    };
    Kind kind = Kind::Service;
    std::size_t index = 0; ///< in the list of the picture; of entrances, in its edges
    QString id;            ///< unique: the selection's key, or `internet>service:web`
    QString key;           ///< what is selected with it; empty: nothing
    int parent = -1;
    int place = 0; ///< among its parent's children
    QList<int> children;

    [[nodiscard]] bool sameAs(const OutlineRow& other) const {
        return kind == other.kind && parent == other.parent && id == other.id;
    }
};

/// What a filter lets through: services and pills with these keys, and what bears the words.
struct OutlineFilter {
    QString words;
    std::set<std::string> found;
};

class OutlineRows {
public:
    OutlineRows() = default;
    /// All of the picture, or what a filter lets through with all that leads to it.
    /// Entrances are among it only if what is published is shown.
    OutlineRows(const picture::Picture& picture, const std::optional<OutlineFilter>& filter,
                bool published);

    [[nodiscard]] const std::vector<OutlineRow>& all() const { return rows_; }
    [[nodiscard]] const QList<int>& top() const { return top_; }
    /// -1 for what is not among them.
    [[nodiscard]] int find(const QString& id) const { return places_.value(id, -1); }
    /// The same rows in the same places, whatever they say.
    [[nodiscard]] bool sameAs(const OutlineRows& other) const;

private:
    int add(OutlineRow::Kind kind, std::size_t index, const QString& id, const QString& key,
            int parent = -1);
    void addOutside(const picture::Picture& picture, const std::optional<OutlineFilter>& filter,
                    bool published);
    void addTiers(const picture::Picture& picture, const std::optional<OutlineFilter>& filter);

    std::vector<OutlineRow> rows_;
    QList<int> top_;
    QHash<QString, int> places_;
};

} // namespace tw::gui
