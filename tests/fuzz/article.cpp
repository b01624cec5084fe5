// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Articles of the knowledge base: markup of anybody, and the document that is made of it.

#include "fuzz/fuzz.h"
#include "widgets/articles/articledocument.h"
#include "widgets/articles/articleparser.h"
#include "widgets/articles/articlesanitizer.h"

#include <QGuiApplication>
#include <QTextDocument>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkSanitized(const QByteArray &html)
{
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const QByteArray rest = html.sliced(at, qMin(qsizetype(7), html.size() - at));
        const bool isVoid = rest.startsWith("<br") || rest.startsWith("<hr")
            || rest.startsWith("<img") || rest.startsWith("<embed");
        depth += isVoid ? 0 : rest.startsWith("</") ? -1 : 1;
        expect(depth >= 0 && depth < 50, "what is sanitized is closed in order and not deep");
        expect(!rest.startsWith("<script") && !rest.startsWith("<style"), "nothing runs or styles");
    }
}

void checkBlock(const ArticleBlock &block, const ArticleBody &body)
{
    for (const ArticleRun &run : block.runs) {
        expect(run.link < body.targets.size(), "a link leads to a target");
        expect(!run.text.contains(QChar(0x202e)) && !run.text.contains(QChar(0)),
               "words can be shown, and run their own way");
        expect(!run.text.contains(u'\n'), "words are of one line");
    }
    expect(block.kind != ArticleBlock::Kind::Picture
               || (block.number >= 0 && block.number < body.pictures.size()),
           "a picture is one of the article's");
    for (const int box : block.boxes)
        expect(box < body.boxes.size(), "a box is one of the article's");
    for (const int fold : block.folds)
        expect(fold < body.folds, "a fold is one of the article's");
    for (const QList<ArticleCell> &row : block.rows) {
        for (const ArticleCell &cell : row) {
            for (const ArticleBlock &inside : cell.blocks) {
                expect(inside.rows.isEmpty(), "no table stands in a table");
                checkBlock(inside, body);
            }
        }
    }
}

void checkBody(const ArticleBody &body)
{
    for (const ArticleTarget &target : body.targets) {
        const QString scheme = target.url.scheme();
        const bool isAllowed = scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1
            || scheme == "tel"_L1;
        expect(target.kind == ArticleTarget::Kind::Anchor || isAllowed,
               "links lead where they may");
    }
    for (const ArticlePicture &picture : body.pictures)
        expect(picture.url.scheme().startsWith("http"_L1), "pictures are of the web");
    for (const ArticleBlock &block : body.blocks)
        checkBlock(block, body);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(bytesOf(data, size));
    checkSanitized(sanitized(html).html);
    const ArticleBody body
        = articleBodyFrom(html, QUrl(u"https://acme.kustomer.help/en_us/article-Hk2xyz"_s));
    checkBody(body);
    observe(size_t(body.blocks.size()) * 64 + size_t(body.targets.size()));

    QTextDocument document;
    QSet<int> all;
    for (int fold = 0; fold < body.folds; ++fold)
        all.insert(fold);
    ArticleDocument(&document, ChatTheme()).write({.title = u"Title"_s}, body, all);
    document.setTextWidth(280);
    const QList<QTextFormat> formats = document.allFormats();
    for (const QTextFormat &format : formats)
        expect(!format.isImageFormat(), "no picture is left to Qt");
    observe(size_t(document.size().height()));
    return 0;
}
