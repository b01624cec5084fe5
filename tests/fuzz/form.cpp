// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A form that a server sends, answered by whatever follows it: the dialogue ends, keeps its order,
// and is the same after the disk.

#include "protocol/asking/form.h"

#include "chat/dialogue/formdialogue.h"
#include "chat/dialogue/formrecords.h"
#include "chat/dialogue/formrows.h"
#include "chat/dialogue/formsubmission.h"
#include "fuzz/fuzz.h"
#include "protocol/asking/assistant.h"
#include "protocol/asking/helparticle.h"

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

void check(const FormDialogue &dialogue)
{
    for (qsizetype i = 1; i < dialogue.lines.size(); ++i)
        expect(dialogue.lines.at(i - 1).at < dialogue.lines.at(i).at, "times rise");
    const FormState state = dialogue.state();
    expect(state.position >= 0 && state.position <= state.count, "a position is one of its form");
    expect(dialogue.asked().has_value() == (state.stage == FormState::Stage::Asking),
           "what is asked is known");
    const QList<Message> rows = rowsOf(dialogue, {});
    expect(std::ranges::all_of(rows, isFormRow), "each row is known as one of a form");
    if (dialogue.lines.isEmpty())
        return;
    const Result<FormDialogue> again = formDialogueFrom(recordOf(dialogue));
    expect(again && *again == dialogue, "a dialogue is read as written");
    observe(size_t(state.stage) * 64 + size_t(state.question.kind));
}

/// One answer, or another deed.
void act(FormDialogue &dialogue, const QByteArray &deed)
{
    const QDateTime now = noon.addSecs(deed.size());
    const std::optional<FormQuestion> asked = dialogue.asked();
    if (deed == "back") {
        dialogue.goBack();
    } else if (deed == "skip") {
        dialogue.skip(now);
    } else if (!dialogue.sought().isEmpty()) {
        const Result<Document> document = documentFrom(deed);
        dialogue.takeArticles(
            document ? helpArticlesFrom(*document, u"acme"_s) : QList<ArticleLink>(), now);
        dialogue.noteVisit(QUrl(QString::fromUtf8(deed)));
    } else if (asked) {
        const QString text = QString::fromUtf8(deed);
        const ReplyOption first = asked->options.value(deed.size() % 7);
        const Draft draft{.body = text,
                          .payload = deed.startsWith('#') ? first.payload : QString()};
        if (const Result<FormInput> input = inputFor(*asked, draft, QLocale(QLocale::German)))
            dialogue.answer(*input, now);
        else
            expect(!input.error().message.isEmpty(), "what is no answer is said to be none");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> parts = bytesOf(data, size).split('\0');
    const Result<Document> document = documentFrom(parts.first());
    if (!document)
        return 0;
    std::ignore = assistantGreetingFrom(*document);
    std::ignore = formOutcomeFrom(*document);
    std::ignore = teamPageFrom(*document);
    const Result<ChatForm> form = formFrom(*document);
    if (!form)
        return 0;
    FormDialogue dialogue{.threadId = u"local-1"_s};
    if (!form->isProactive)
        dialogue.open(u"Hello"_s, noon);
    if (!form->questions.isEmpty())
        dialogue.begin(*form, noon);
    check(dialogue);
    for (const QByteArray &deed : parts.mid(1)) {
        act(dialogue, deed);
        check(dialogue);
    }
    expect(entriesOf(dialogue).size() <= 3 * dialogue.lines.size() + 60,
           "no more is told than said");
    std::ignore = deflectionIn(dialogue);
    std::ignore = textOf(dialogue);
    return 0;
}
