// A block of the inspector about several selected services at once: what they share.
#pragma once

#include "inspector/section.h"

#include <functional>
#include <memory>
#include <vector>

namespace tw::gui {

class Chip;

using Services = std::vector<const compose::Service*>;

/// One value of each of the services; null where a service has none.
struct SharedValue {
    std::vector<std::pair<ServiceName, QString>> each;

    [[nodiscard]] bool differs() const;
    /// Of all of them; empty where they differ or have none.
    [[nodiscard]] QString common() const;
};

class SeveralSection : public Section {
    Q_OBJECT

public:
    using Section::Section;
    void showFor(const analysis::Snapshot& snapshot, const Services& services);

protected:
    /// What gives one service another value.
    using IntentFor = std::function<Intent(const ServiceName&, const QString&)>;
    using RemovalFor = std::function<Intent(const ServiceName&)>;
    using TextOf = std::function<QString(const compose::Service&)>;

    virtual void fill(const analysis::Snapshot& snapshot, const Services& services) = 0;
    void refill() final;
    /// Those that are selected now.
    [[nodiscard]] Services selectedOf(const analysis::Snapshot& snapshot) const;

    [[nodiscard]] static SharedValue valueOf(const Services& services, const TextOf& text);
    /// The common value, or "(several)"; what is typed is set in all of them, as one step.
    /// `what` is for titles and readers: `memory limit`.
    Field* makeShared(const QString& name, const QString& what, const SharedValue& value,
                      const IntentFor& intent);
    /// "×", which clears the value in all that have one; null where none has.
    QPushButton* makeClear(const QString& what, const SharedValue& value,
                           const RemovalFor& removal);
    /// "×" for what all of them have.
    QPushButton* makeRemoveAll(const QString& what, const std::vector<ServiceName>& services,
                               const RemovalFor& removal);
    /// Carries out as one step about several services.
    void perform(const QString& title, const std::vector<Intent>& intents);

    /// A word of several services: a network, a profile.
    struct SharedWord {
        QString word;
        std::vector<ServiceName> with;
    };
    struct SharedWords {
        std::vector<SharedWord> each;
        std::vector<ServiceName> services; ///< all of them

        [[nodiscard]] const SharedWord* find(const QString& word) const;
        /// All for a word that none has.
        [[nodiscard]] std::vector<ServiceName> without(const QString& word) const;
    };
    using SharedWordsPtr = std::shared_ptr<const SharedWords>;
    [[nodiscard]] static SharedWordsPtr
    wordsOf(const Services& services,
            const std::function<QStringList(const compose::Service&)>& words);
    /// Chips: a word that only some have says so and gives it to the others when pressed; "×" takes
    /// it from all.
    void addWords(const SharedWordsPtr& words, const IntentFor& addition, const IntentFor& removal);

private:
    /// A line for each service, of many services for the first ones.
    [[nodiscard]] static QString linesOf(const SharedValue& value);
    [[nodiscard]] Chip* makeWord(const SharedWordsPtr& words, std::size_t at,
                                 const IntentFor& addition, const IntentFor& removal);
};

} // namespace tw::gui
