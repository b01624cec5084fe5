// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What people write: the Markdown reader, the filter of links, and the bubble around both.

#include "widgets/text/markdown.h"

#include "chat/reading/links.h"
#include "chat/reading/markdownreader.h"
#include "chat/reading/plainreading.h"
#include "chat/reading/showable.h"
#include "fuzz/fuzz.h"
#include "widgets/bubble/bubble.h"
#include "widgets/words/plaintext.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPalette>
#include <QTextBlock>

#include <bit>
#include <cmath>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowWidth = 380;

BubbleContext context()
{
    return {.theme = ChatTheme::from(QPalette(), QFont()),
            .width = rowWidth,
            .locale = QLocale::c(),
            .today = QDate(2025, 3, 4)};
}

bool mayBeOpened(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1
        || scheme == "tel"_L1;
}

/// The letters and digits of a text, in their order.
QString words(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            words += c;
    }
    return words;
}

void checkReading(const QString &text)
{
    const MessageText read = readMarkdown(showable(text));
    for (const QUrl &target : read.links)
        expect(mayBeOpened(target.toString()), "a link may be opened");
    for (const TextLine &line : read.lines) {
        int at = 0;
        for (const TextSpan &span : line.spans) {
            expect(span.from >= at && span.length > 0, "spans stand in order");
            expect(span.link < read.links.size(), "a span has a link that there is");
            at = span.end();
            observe(size_t(span.styles) + (span.link >= 0 ? 16 : 0));
        }
        expect(at <= line.text.size(), "spans stay within their line");
        observe(100 + size_t(line.kind) * 10 + size_t(line.mark));
        observe(200 + size_t(line.nest.size()));
    }
    observe(20'000 + size_t(std::bit_width(size_t(read.lines.size()))));
    if (!text.contains("]("_L1) && !text.contains("```"_L1) && !text.contains("~~~"_L1))
        expect(words(read.plain()) == words(showable(text)), "no letter is taken away");
}

void checkBubble(const QString &text)
{
    static const BubbleContext shared = context();
    BubbleRow row;
    row.message.body = text;
    row.name = text;
    row.at = QDateTime(QDate(2025, 3, 4), QTime(10, 11));
    const Bubble bubble(row, shared);
    expect(bubble.height() >= 0 && bubble.height() < 1'000'000, "a bubble has a finite height");
    for (const Bubble::Placed &placed : bubble.blocks())
        expect(placed.rect.width() <= rowWidth, "a block stays within its row");
    expect(bubble.textLength() <= 8 * text.size() + 8, "a text does not grow out of bounds");
    for (const Piece &piece : bubble.pieces()) {
        const auto *link = piece.action ? std::get_if<OpenLink>(&*piece.action) : nullptr;
        expect(!link || mayBeOpened(link->url.scheme() + u':'),
               "what can be pressed may be opened");
    }
    bubble.hit(bubble.bubbleRect().center());
    bubble.accessibleText();
}

void checkLines(const QString &text)
{
    const QString line = isolatedLine(text);
    expect(!line.contains(u'\n') && !line.contains(QChar::LineSeparator), "a name is one line");
    expect(line.size() <= text.size() + 2, "a name does not grow");
    const auto isOverride = [](QChar c) {
        return c.unicode() >= 0x202a && c.unicode() <= 0x202e;
    };
    expect(std::ranges::none_of(line, isOverride), "a name turns nothing around");
    const QString preview = markdownPreview(text);
    expect(!preview.contains(u'\n'), "a preview is one line");
    expect(preview.size() <= 2500, "a preview is short");
    const QUrl link = allowedLink(text);
    expect(link.isEmpty() || mayBeOpened(link.toString()), "an allowed link may be opened");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    checkLines(text);
    checkReading(text);
    checkBubble(text);
    return 0;
}
