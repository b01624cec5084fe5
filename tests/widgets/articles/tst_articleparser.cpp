// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "hostilearticles.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/articles/articlelinks.h"
#include "widgets/articles/articleparser.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ArticleBlock::Kind;
using Target = ArticleTarget::Kind;

const QUrl page(u"https://acme.kustomer.help/en_us/track-your-parcel-Hk2xyz"_s);

QString nameOf(const ArticleBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        return u"h%1"_s.arg(block.level);
    case Kind::Code:
        return u"code"_s;
    case Kind::Rule:
        return u"rule"_s;
    case Kind::Picture:
        return u"picture"_s;
    case Kind::Outside:
        return u"outside"_s;
    case Kind::Fold:
        return u"fold"_s;
    case Kind::Table:
        return u"table"_s;
    case Kind::Text:
        break;
    }
    return u"p"_s;
}

QString textOf(const ArticleBlock &block)
{
    QString text = nameOf(block);
    if (block.indent > 0)
        text += u">%1"_s.arg(block.indent);
    if (!block.marker.isEmpty())
        text += u' ' + block.marker;
    if (!block.boxes.isEmpty())
        text += u" boxed%1"_s.arg(block.boxes.size());
    if (!block.folds.isEmpty())
        text += u" folded"_s;
    for (const ArticleRun &run : block.runs) {
        text += u" |"_s + (run.styles ? QString::number(run.styles) : QString())
            + (run.link >= 0 ? u"@%1"_s.arg(run.link) : QString()) + u'|' + run.text;
    }
    for (const QList<ArticleCell> &row : block.rows) {
        text += u" /"_s;
        for (const ArticleCell &cell : row) {
            text += cell.isHeader ? u" th"_s : u" td"_s;
            for (const ArticleBlock &inside : cell.blocks)
                text += u'(' + inside.words() + u')';
        }
    }
    return text;
}

QStringList read(const QString &html)
{
    QStringList lines;
    const ArticleBody body = articleBodyFrom(html, page);
    for (const ArticleBlock &block : body.blocks)
        lines.append(textOf(block));
    return lines;
}

} // namespace

/// Articles by somebody else, as they are shown.
class ArticleParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsWhatArticlesAreMadeOf_data();
    void readsWhatArticlesAreMadeOf();
    void leadsWhereLinksMayLead_data();
    void leadsWhereLinksMayLead();
    void knowsTheSizeOfPictures();
    void keepsTheWordsOfPicturesThatCannotBeShown();
    void remembersAnchors();
    void takesTheFirstAddressOfAVideo();
    void readsDirections();
    void letsWhatHasNoLettersRunAsOthersDo_data();
    void letsWhatHasNoLettersRunAsOthersDo();
    void letsNumbersRunAsTheirTable();
    void splitsParagraphsThatNobodyWrites();
    void cutsWhatNobodyReads();
    void rendersHarmlessly_data();
    void rendersHarmlessly();
    void losesNothingThatFollows_data();
    void losesNothingThatFollows();
};

void ArticleParserTest::readsWhatArticlesAreMadeOf_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const char *html, const QStringList &blocks) {
        QTest::newRow(name) << QString::fromUtf8(html) << blocks;
    };
    row("nothing", "", {});
    row("text alone", "Hello\n  world", {u"p ||Hello world"_s});
    row("paragraphs", "<p>One</p><p>Two</p>Three", {u"p ||One"_s, u"p ||Two"_s, u"p ||Three"_s});
    row("styles", "<p>a <b>b <i>c</i></b> <code>d</code></p>", {u"p ||a  |1|b  |3|c ||  |16|d"_s});
    row("a break", "<p>a<br>b<br></p>", {u"p ||a ||\u2028b"_s});
    row("headings", "<h1>A</h1><h3>B</h3>", {u"h1 ||A"_s, u"h3 ||B"_s});
    row("lists", "<ul><li>a<li>b<ol start=4><li>c<li>d</ol></ul>",
        {u"p>1 • ||a"_s, u"p>1 • ||b"_s, u"p>2 4. ||c"_s, u"p>2 5. ||d"_s});
    row("letters", "<ol type=a><li>x<li value=26>y<li>z</ol>",
        {u"p>1 a. ||x"_s, u"p>1 z. ||y"_s, u"p>1 aa. ||z"_s});
    row("numerals", "<ol type=I start=9><li>x<li>y</ol>", {u"p>1 IX. ||x"_s, u"p>1 X. ||y"_s});
    row("paragraphs of an item", "<ul><li><p>a</p><p>b</p></ul>", {u"p>1 • ||a"_s, u"p>1 ||b"_s});
    row("code", "<pre><code>a  b\n\n  c</code></pre>",
        {u"code |16|a  b"_s, u"code || "_s, u"code |16|  c"_s});
    row("a rule", "<p>a<hr>b", {u"p ||a"_s, u"rule"_s, u"p ||b"_s});
    row("a quotation", "<blockquote><p>a</p></blockquote>", {u"p boxed1 ||a"_s});
    row("a callout", "<div class='callout warning'>a</div>", {u"p boxed1 ||a"_s});
    row("what folds", "<details><p>a</p><summary>S</summary></details>",
        {u"fold |1|S"_s, u"p folded ||a"_s});
    row("what folds below a heading", "<details><summary><h3>S</h3></summary><p>a</p></details>",
        {u"fold |1|S"_s, u"p folded ||a"_s});
    row("what nobody could unfold", "<details><p>a</p></details>", {u"p ||a"_s});
    row("a drawing that does not end", "<p>a<svg onload=x><p>b", {u"p ||a"_s, u"p ||b"_s});
    row("a drawing of nothing", "<p>a<svg onload=x />b</p><svg></svg>", {u"p ||ab"_s});
    row("a table", "<table><tr><th>a<th>b<tr><td>c<td><p>d<p>e</table>",
        {u"table / th(a) th(b) / td(c) td(d)(e)"_s});
    row("a table in a table",
        "<table><tr><td>a<td><table><tr><td>b<td>c</table><tr><td>d<td>e</table>",
        {u"table / td(a) td(b)(c) / td(d) td(e)"_s});
    row("a table of one column", "<table><tr><td>a<tr><td>b</table>", {u"p ||a"_s, u"p ||b"_s});
    row("its caption", "<table><caption>T</caption><tr><td>a<td>b<tr><td>c<td>d</table>",
        {u"p |1|T"_s, u"table / td(a) td(b) / td(c) td(d)"_s});
    row("unknown elements", "<p><blink>a</blink><x-y>b</x-y></p>", {u"p ||ab"_s});
    row("definitions", "<dl><dt>a<dd>b</dl>", {u"p ||a"_s, u"p ||b"_s});
    row("emphasis that is not closed", "<p><b>a<p>b", {u"p |1|a"_s, u"p ||b"_s});
    row("a paragraph in bold", "<b><p>a</p></b>c", {u"p |1|a"_s, u"p ||c"_s});
    row("less than", "1 < 2 &amp;&lt; 3", {u"p ||1 < 2 &< 3"_s});
}

void ArticleParserTest::readsWhatArticlesAreMadeOf()
{
    QFETCH(QString, html);
    QFETCH(QStringList, blocks);
    QCOMPARE(read(html), blocks);
}

void ArticleParserTest::leadsWhereLinksMayLead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leads");
    QTest::addColumn<Target>("kind");
    QTest::addColumn<QString>("where");
    const auto row
        = [](const char *name, const QString &address, Target kind, const QString &where) {
              QTest::newRow(name) << address << true << kind << where;
          };
    const auto nowhere = [](const char *name, const QString &address) {
        QTest::newRow(name) << address << false << Target::Web << QString();
    };
    row("a page", u"https://example.com/a?b#c"_s, Target::Web, u"https://example.com/a?b#c"_s);
    row("an address for mail", u"mailto:a@example.com"_s, Target::Web, u"mailto:a@example.com"_s);
    row("a place", u"#late%20one"_s, Target::Anchor, u"late one"_s);
    row("a place, in full", page.toString() + u"#late"_s, Target::Anchor, u"late"_s);
    row("another article", u"send-back-Rt1"_s, Target::Article, u"send-back-Rt1"_s);
    row("another article, in full", u"https://acme.kustomer.help/de_de/zurueck-Rt1"_s,
        Target::Article, u"zurueck-Rt1"_s);
    row("a category", u"/en_us/categories/orders-C1x"_s, Target::Category, u"orders-C1x"_s);
    row("another page of the site", u"/contact"_s, Target::Web,
        u"https://acme.kustomer.help/contact"_s);
    row("somebody else's article", u"https://other.kustomer.help/en_us/a-b1"_s, Target::Web,
        u"https://other.kustomer.help/en_us/a-b1"_s);
    nowhere("nothing", {});
    nowhere("a script", u"javascript:alert(1)"_s);
    nowhere("a hidden script", u" \tjava\nscript:alert(1)"_s);
    nowhere("data", u"data:text/html,x"_s);
    nowhere("a file", u"file:///etc/passwd"_s);
    nowhere("a resource", u"qrc:/a"_s);
    nowhere("a password", u"https://u:p@example.com/"_s);
}

void ArticleParserTest::leadsWhereLinksMayLead()
{
    QFETCH(QString, address);
    QFETCH(bool, leads);
    QFETCH(Target, kind);
    QFETCH(QString, where);
    const std::optional<ArticleTarget> target = articleTarget(address, page);
    QCOMPARE(target.has_value(), leads);
    if (!target)
        return;
    QCOMPARE(target->kind, kind);
    QCOMPARE(kind == Target::Web ? target->url.toString() : target->name, where);
}

void ArticleParserTest::knowsTheSizeOfPictures()
{
    const ArticleBody body
        = articleBodyFrom(u"<img src=/a.png alt='A  lamp' width=640 height=480px><img src=b.png>"
                          "<img src=https://t.example/c.gif width=1 height=1>"_s,
                          page);
    QCOMPARE(body.pictures.size(), 2);
    QCOMPARE(body.pictures.first().url, QUrl(u"https://acme.kustomer.help/a.png"_s));
    QCOMPARE(body.pictures.first().words, u"A lamp"_s);
    QCOMPARE(body.pictures.first().size, QSize(640, 480));
    QVERIFY(body.pictures.last().size.isEmpty());
}

void ArticleParserTest::keepsTheWordsOfPicturesThatCannotBeShown()
{
    QCOMPARE(read(u"<p>a <img src='data:,x' alt='chart'> b</p>"_s),
             QStringList{u"p ||a chart b"_s});
}

void ArticleParserTest::remembersAnchors()
{
    const ArticleBody body
        = articleBodyFrom(u"<a name=top></a><h2 id=late>Late</h2><p>x</p>"_s, page);
    QCOMPARE(body.blocks.first().anchors, (QStringList{u"top"_s, u"late"_s}));
}

void ArticleParserTest::takesTheFirstAddressOfAVideo()
{
    const ArticleBody body = articleBodyFrom(
        u"<video controls><source src=/a.mp4><source src=/b.webm><p>No video here</p></video>"
        "<iframe src='https://www.youtube.com/embed/x' title='How to'></iframe>"_s,
        page);
    QCOMPARE(body.targets.size(), 2);
    QCOMPARE(body.targets.first().url.path(), u"/a.mp4"_s);
    QCOMPARE(body.blocks.last().words(), u"How to"_s);
    QCOMPARE(body.targets.last().url.host(), u"www.youtube.com"_s);
}

void ArticleParserTest::readsDirections()
{
    const ArticleBody body = articleBodyFrom(u"<div dir=RTL><p>abc</p></div><p>x</p>"_s, page);
    QCOMPARE(body.blocks.first().direction, Qt::RightToLeft);
    QCOMPARE(body.blocks.last().direction, Qt::LayoutDirectionAuto);
}

void ArticleParserTest::letsWhatHasNoLettersRunAsOthersDo_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("directions"); // l: left to right, as everything that is not told
    const auto picture = u"<img src=https://a.example/1.png>"_s;
    QTest::newRow("picture behind") << u"<p>مرحبا</p>"_s + picture << u"lr"_s;
    QTest::newRow("picture ahead") << picture + u"<p>مرحبا</p>"_s << u"rl"_s;
    QTest::newRow("picture in English") << u"<p>Hello</p>"_s + picture << u"ll"_s;
    QTest::newRow("numbers") << u"<p>مرحبا</p><p>12 %</p><p>abc</p><p>34 %</p>"_s << u"lrll"_s;
    QTest::newRow("a sign") << u"<p>مرحبا</p><p>😀</p>"_s << u"lr"_s;
    QTest::newRow("item") << u"<ul><li>واحد<li>24</ul>"_s << u"lr"_s;
    QTest::newRow("told") << u"<div dir=rtl><p>abc</p></div><p>24</p>"_s << u"rr"_s;
    QTest::newRow("code") << u"<p>مرحبا</p><pre>{ }</pre><p>24</p>"_s << u"llr"_s;
    QTest::newRow("nothing tells") << u"<p>24</p><p>25</p>"_s << u"ll"_s;
    QTest::newRow("table") << u"<table><tr><td>1<td>واحد<tr><td>2<td>اثنان</table>"_s << u"r"_s;
    QTest::newRow("English table")
        << u"<p>مرحبا</p><table><tr><td>1<td>one<tr><td>2<td>two</table>"_s << u"ll"_s;
}

void ArticleParserTest::letsWhatHasNoLettersRunAsOthersDo()
{
    QFETCH(const QString, html);
    QFETCH(const QString, directions);
    QString found;
    const ArticleBody body = articleBodyFrom(html, page);
    for (const ArticleBlock &block : body.blocks)
        found += block.direction == Qt::RightToLeft ? u'r' : u'l';
    QCOMPARE(found, directions);
}

void ArticleParserTest::letsNumbersRunAsTheirTable()
{
    const ArticleBody body
        = articleBodyFrom(u"<table><tr><td>1<td>واحد<tr><td>2<td>abc</table>"_s, page);
    const QList<QList<ArticleCell>> &rows = body.blocks.first().rows;
    QCOMPARE(rows.at(0).at(0).blocks.first().direction, Qt::RightToLeft);
    QCOMPARE(rows.at(1).at(0).blocks.first().direction, Qt::RightToLeft);
    QCOMPARE(rows.at(1).at(1).blocks.first().direction, Qt::LayoutDirectionAuto); // its letters
}

void ArticleParserTest::splitsParagraphsThatNobodyWrites()
{
    const ArticleBody body = articleBodyFrom(u"word "_s.repeated(20'000), page);
    QCOMPARE_GT(body.blocks.size(), 10);
    QString all;
    for (const ArticleBlock &block : body.blocks) {
        QVERIFY(block.words().size() < 20'000);
        all += block.words() + u' ';
    }
    QCOMPARE(all, u"word "_s.repeated(20'000));
}

void ArticleParserTest::cutsWhatNobodyReads()
{
    const ArticleBody body = articleBodyFrom(u"<p>word</p>"_s.repeated(100'000), page);
    QVERIFY(body.isCut);
    QCOMPARE_LT(body.blocks.size(), 25'000);
    QVERIFY(!articleBodyFrom(u"<p>word</p>"_s.repeated(1'000), page).isCut);
}

void ArticleParserTest::rendersHarmlessly_data()
{
    QTest::addColumn<QString>("html");
    const QMap<QString, QString> articles = hostileArticles();
    QCOMPARE_GT(articles.size(), 19);
    for (auto article = articles.begin(); article != articles.end(); ++article)
        QTest::newRow(qPrintable(article.key())) << article.value();
}

void ArticleParserTest::rendersHarmlessly()
{
    QFETCH(QString, html);
    const ArticleBody body = articleBodyFrom(html, page); // without bounds: minutes
    for (const ArticleTarget &target : body.targets) {
        const QStringList schemes{u"https"_s, u"http"_s, u"mailto"_s, u"tel"_s};
        QVERIFY2(target.kind == Target::Anchor || schemes.contains(target.url.scheme()),
                 qPrintable(target.url.toString()));
        QVERIFY(target.url.userInfo().isEmpty());
    }
    for (const ArticlePicture &picture : body.pictures) {
        QVERIFY(picture.url.scheme().startsWith("http"_L1));
        QVERIFY(picture.size.width() != 1 && picture.size.height() != 1);
    }
    const QString words = body.plain();
    QVERIFY(!words.contains(u"evil"_s) || html.contains(u"<style>* {"_s));
    for (const char16_t mark : {u'\u202e', u'\u202d', u'\0', u'\x1b'})
        QVERIFY(!words.contains(QChar(mark)));
    QCOMPARE_LT(words.size(), 1'200'000);
    QCOMPARE_LT(body.blocks.size(), 25'000);
}

void ArticleParserTest::losesNothingThatFollows_data()
{
    QTest::addColumn<QString>("html");
    const QMap<QString, QString> articles = hostileArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        if (article.value().contains(u"After"_s))
            QTest::newRow(qPrintable(article.key())) << article.value();
    }
}

void ArticleParserTest::losesNothingThatFollows()
{
    QFETCH(QString, html);
    QVERIFY(articleBodyFrom(html, page).plain().contains(u"After"_s));
}

static const Kustomer::Testing::Suite<ArticleParserTest> suite;
#include "tst_articleparser.moc"
