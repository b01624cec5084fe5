// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/articles/articledocument.h"
#include "widgets/articles/articleoutline.h"
#include "widgets/articles/articleparser.h"

#include <QTest>
#include <QTextDocument>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ArticlePart::Kind;

const QUrl page(u"https://acme.kustomer.help/en_us/track-your-parcel-Hk2xyz"_s);

QString nameOf(Kind kind)
{
    static const QStringList names{u"paragraph"_s, u"heading"_s, u"rule"_s,    u"list"_s,
                                   u"item"_s,      u"quote"_s,   u"note"_s,    u"table"_s,
                                   u"cell"_s,      u"link"_s,    u"picture"_s, u"fold"_s};
    return names.at(int(kind));
}

/// An article and what it consists of: a line for each part, indented as far as it is inside.
struct Told
{
    explicit Told(const QString &html, const QSet<int> &open = {})
    {
        const ArticleBody body = articleBodyFrom(html, page);
        ArticleDocument(&document, ChatTheme::from(QPalette(), QFont()))
            .write({.title = u"Title"_s}, body, open);
        outline = ArticleOutline(document, body);
        for (const int part : outline.top())
            tell(part, 0);
        if (lines.value(0) == "heading 1: Title"_L1)
            lines.removeFirst();
    }

    void tell(int number, int depth)
    {
        const ArticlePart &part = outline.parts().at(number);
        QString line = QString(depth, u' ') + nameOf(part.kind);
        if (part.level > 0)
            line += u' ' + QString::number(part.level);
        if (part.kind == Kind::Table)
            line += u" %1 x %2"_s.arg(part.rows).arg(part.columns);
        lines << (part.words.isEmpty() ? line : line + u": "_s + part.words);
        for (const int child : part.children)
            tell(child, depth + 1);
    }

    QTextDocument document;
    ArticleOutline outline;
    QStringList lines;
};

} // namespace

/// An article as it is met by whoever does not see it.
class ArticleOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsWhatIsInWhat_data();
    void tellsWhatIsInWhat();
    void tellsWhatIsFolded();
    void findsWhatIsAtAPlace();
    void leadsFromLinkToLink();
    void knowsWhatHeadsATable();
};

void ArticleOutlineTest::tellsWhatIsInWhat_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("headings") << u"<h2>One</h2><p>Words</p><h3>Two</h3>"_s
                              << QStringList{u"heading 2: One"_s, u"paragraph: Words"_s,
                                             u"heading 3: Two"_s};
    QTest::newRow("links") << u"<p>See <a href=https://a.example>this <b>page</b></a> or "
                              "<a href=https://b.example>that</a>.</p>"_s
                           << QStringList{u"paragraph: See this page or that."_s,
                                          u" link: this page"_s, u" link: that"_s};
    QTest::newRow("link in a heading") << u"<h2><a href=https://a.example>One</a></h2>"_s
                                       << QStringList{u"heading 2: One"_s, u" link: One"_s};
    QTest::newRow("lists") << u"<ul><li>one<li>two<ol><li>deep<li>deeper</ol><li>three</ul>"_s
                           << QStringList{
                                  u"list"_s,        u" item: one"_s,       u" item: two"_s,
                                  u"  list"_s,      u"   item: 1. deep"_s, u"   item: 2. deeper"_s,
                                  u" item: three"_s};
    QTest::newRow("an item of two paragraphs")
        << u"<ul><li><p>one</p><p>more</p></ul><p>after</p>"_s
        << QStringList{u"list"_s, u" item: one"_s, u"  paragraph: more"_s, u"paragraph: after"_s};
    QTest::newRow("pictures") << u"<p><img src=https://a.example/1.png alt='A red lamp'></p>"
                                 "<img src=https://a.example/2.png>"_s
                              << QStringList{u"paragraph: A red lamp"_s, u" picture: A red lamp"_s,
                                             u"paragraph: Picture"_s, u" picture: Picture"_s};
    QTest::newRow("quote and rule")
        << u"<blockquote><p>said</p></blockquote><hr><p>after</p>"_s
        << QStringList{u"quote"_s, u" paragraph: said"_s, u"rule"_s, u"paragraph: after"_s};
    QTest::newRow("table") << u"<table><tr><th>City<th>Days</tr><tr><td>Rome<td><a "
                              "href=https://a.example>5</a></tr></table>"_s
                           << QStringList{u"table 2 x 2"_s, u" cell: City"_s, u" cell: Days"_s,
                                          u" cell: Rome"_s, u" cell: 5"_s,    u"  link: 5"_s};
}

void ArticleOutlineTest::tellsWhatIsInWhat()
{
    QFETCH(const QString, html);
    QFETCH(const QStringList, lines);
    QCOMPARE(Told(html).lines, lines);
}

void ArticleOutlineTest::tellsWhatIsFolded()
{
    const QString html = u"<details><summary>More</summary><p>Hidden</p></details>"_s;
    const Told closed(html);
    QCOMPARE(closed.lines, (QStringList{u"paragraph: More"_s, u" fold: More"_s}));
    QVERIFY(!closed.outline.parts().last().isOpen);
    const Told open(html, {0});
    QCOMPARE(open.lines,
             (QStringList{u"paragraph: More"_s, u" fold: More"_s, u"paragraph: Hidden"_s}));
    QVERIFY(open.outline.parts().at(2).isOpen);
}

void ArticleOutlineTest::findsWhatIsAtAPlace()
{
    const Told told(u"<ul><li>one <a href=https://a.example>link</a></ul>"_s);
    const int link = int(told.outline.parts().size()) - 1;
    const ArticlePart &part = told.outline.parts().at(link);
    QCOMPARE(told.outline.partAt(part.from), link);
    QCOMPARE(told.outline.linkAt(part.from, part.to), link);
    QCOMPARE(told.outline.linkAt(part.from, part.to - 1), -1);
    QCOMPARE(told.outline.parts().at(told.outline.partAt(part.from - 2)).kind, Kind::Item);
    QCOMPARE(told.outline.partAt(-1), -1);
}

void ArticleOutlineTest::leadsFromLinkToLink()
{
    const Told told(u"<p><a href=https://a.example>one</a><a href=https://b.example>two</a> words"
                    "<table><tr><td>x<td><a href=https://c.example>three</a><tr><td>y<td>z"
                    "</table>"_s);
    const ArticleOutline &outline = told.outline;
    const auto wordsOf = [&outline](int part) {
        return part < 0 ? u"none"_s : outline.parts().at(part).words;
    };
    QStringList there;
    for (int link = outline.linkBehind(0); link >= 0;
         link = outline.linkBehind(outline.parts().at(link).to))
        there << wordsOf(link);
    QCOMPARE(there, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    const int last = outline.linkBefore(told.document.characterCount());
    QCOMPARE(wordsOf(last), u"three"_s);
    QCOMPARE(wordsOf(outline.linkBefore(outline.parts().at(last).from)), u"two"_s);
    QCOMPARE(outline.linkBefore(0), -1);
    QCOMPARE(wordsOf(outline.linkTo(u"1"_s)), u"two"_s);
    QCOMPARE(outline.linkTo(u"9"_s), -1);
}

void ArticleOutlineTest::knowsWhatHeadsATable()
{
    const Told told(
        u"<table><tr><th colspan=2>Both</th></tr><tr><td>a</td><td>b</td></tr></table>"_s);
    QList<ArticlePart> cells;
    for (const ArticlePart &part : told.outline.parts()) {
        if (part.kind == Kind::Cell)
            cells << part;
    }
    QCOMPARE(cells.size(), 3);
    QVERIFY(cells.first().isHeader && !cells.last().isHeader);
    QCOMPARE(cells.first().columns, 2);
    QCOMPARE(cells.last().column, 1);
    QCOMPARE(cells.last().row, 1);
}

static const Kustomer::Testing::Suite<ArticleOutlineTest> suite;

#include "tst_articleoutline.moc"
