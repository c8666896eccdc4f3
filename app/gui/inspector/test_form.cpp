#include "inspector/test_form.h"

#include "conversions.h"
#include "inspector/written.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tw::gui {
namespace {

using compose::TestForm;
using Tests = std::vector<std::pair<ServiceName, compose::TestLine>>;

struct TestFormText {
    Q_DECLARE_TR_FUNCTIONS(TestForm)
};

QString formTip(TestForm form) {
    return form == TestForm::Shell
               ? TestFormText::tr("The container's shell reads it (CMD-SHELL)")
               : TestFormText::tr("Docker runs the words as they are, without a shell (CMD)");
}

/// What brings the tests into a form, or why one of them cannot be brought there.
struct FormSwitch {
    std::vector<Intent> intents;
    QString refusal;
};

FormSwitch switchTo(const Tests& tests, TestForm form) {
    FormSwitch made;
    for (const auto& [service, line] : tests) {
        if (line.form == form) continue;
        const auto changed = compose::in_form(line, form);
        if (!changed) {
            made.refusal = toQt(changed.error().message);
            break;
        }
        made.intents.emplace_back(
            SetHealthcheck{.service = service, .test = changed->text, .form = form});
    }
    return made;
}

} // namespace

compose::TestLine writtenTest(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const compose::Value* test =
        valueAt(snapshot, {"services", service.name.str(), "healthcheck", "test"});
    if (test == nullptr || !test->is_list())
        return compose::test_line_of(service.healthcheck ? service.healthcheck->test
                                                         : std::vector<std::string>{});
    std::vector<std::string> words;
    for (const compose::Value& word : test->list) {
        // The word that Compose puts before a text has no text of its own.
        const bool isOwn = !words.empty() || word.origin.location != test->origin.location;
        words.push_back(isOwn ? toBytes(written(snapshot, word.origin, toQt(word.text)))
                              : word.text);
    }
    return compose::test_line(words);
}

QString formName(TestForm form) {
    return form == TestForm::Shell ? TestFormText::tr("Shell command")
                                   : TestFormText::tr("Command without a shell");
}

void fillFormMenu(QMenu& menu, const Tests& tests,
                  const std::function<void(const std::vector<Intent>&)>& choose) {
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const TestForm form : {TestForm::Shell, TestForm::Words}) {
        const FormSwitch wanted = switchTo(tests, form);
        QAction* action = menu.addAction(formName(form));
        action->setCheckable(true);
        action->setChecked(
            std::ranges::all_of(tests, [&](const auto& test) { return test.second.form == form; }));
        action->setEnabled(wanted.refusal.isEmpty());
        action->setToolTip(wanted.refusal.isEmpty() ? formTip(form) : wanted.refusal);
        QObject::connect(action, &QAction::triggered, &menu, [choose, intents = wanted.intents] {
            if (!intents.empty()) choose(intents);
        });
    }
}

} // namespace tw::gui
