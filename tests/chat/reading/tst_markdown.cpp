// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/links.h"
#include "chat/reading/markdownreader.h"
#include "chat/reading/plainreading.h"
#include "chat/reading/showable.h"
#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fromCompany(const QString &body)
{
    return readMarkdown(showable(body)).plain();
}

QString fromCustomer(const QString &body)
{
    return plainText(showable(body)).plain();
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

QStringList targets(const MessageText &text)
{
    QStringList targets;
    for (const QUrl &url : text.links)
        targets << url.toString();
    return targets;
}

/// What Markdown is made of, without targets of links and names of fences.
const QStringList pieces{u"*"_s,
                         u"**"_s,
                         u"_"_s,
                         u"__"_s,
                         u"~"_s,
                         u"~~"_s,
                         u"`"_s,
                         u"```\n"_s,
                         u"~~~\n"_s,
                         u"\n"_s,
                         u"\n\n"_s,
                         u" "_s,
                         u"  \n"_s,
                         u"    "_s,
                         u"\t"_s,
                         u"- "_s,
                         u"* "_s,
                         u"+ "_s,
                         u"1. "_s,
                         u"12500."_s,
                         u"7) "_s,
                         u"# "_s,
                         u"###### "_s,
                         u"> "_s,
                         u"| "_s,
                         u"|---|---|\n"_s,
                         u"---\n"_s,
                         u"===\n"_s,
                         u"--\n"_s,
                         u"[ ] "_s,
                         u"[x] "_s,
                         u"["_s,
                         u"]"_s,
                         u"]:"_s,
                         u"("_s,
                         u")"_s,
                         u"!["_s,
                         u"<"_s,
                         u">"_s,
                         u"&amp;"_s,
                         u"&#65;"_s,
                         u"\\"_s,
                         u"word"_s,
                         u"two 2"_s,
                         u"größe"_s,
                         u"路径"_s,
                         u"b"_s,
                         u"42"_s,
                         u"x"_s,
                         u"<b>x</b>"_s,
                         u"a@b.de"_s,
                         u"https://example.com/a_b_*c*"_s,
                         u"C:\\new\\_x"_s,
                         u"^"_s,
                         u"5*3*2"_s,
                         u"|"_s,
                         u"www.a.de"_s,
                         u"\"t\""_s,
                         u": "_s,
                         u"مرحبا"_s,
                         u"🎉"_s};

/// Pieces put together at random: whatever is read of them, no letter may be missing.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int count = random.bounded(1, 24);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// What the rule does not cover: targets of links that have a name, and names of fences.
bool hasTargetsOrFenceNames(const QString &text)
{
    static const QRegularExpression target(u"\\]\\("_s);
    static const QRegularExpression fence(u"(```|~~~)[^\\n]*\\S"_s);
    return text.contains(target) || text.contains(fence);
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void takesNoLetterAwayFromWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"[1]: https://example.com/x"_s,
                                    u"[^1]: note"_s,
                                    u"[a]: <b> \"c\"\n\n[a]"_s,
                                    u"5. May works for me"_s,
                                    u"12500."_s,
                                    u"2024. was a good year"_s,
                                    u"4. Fourth"_s,
                                    u"1. a\n1. b\n1. c"_s,
                                    u"007. Bond"_s,
                                    u"3) c\n4) d"_s,
                                    u"1. 2. 3. x"_s,
                                    u"1. - 2. x"_s,
                                    u"- 1. a\n  2. b"_s,
                                    u"Delivery 5~6 days, refund 7~8 days"_s,
                                    u"~/x ~/y"_s,
                                    u"\\\\server\\share\\_docs"_s,
                                    u"C:\\new\\_folder\\*x"_s,
                                    u"5*3*2=30"_s,
                                    u"2 * 3 * 4"_s,
                                    u"a_b_c and __init__"_s,
                                    u"-------"_s,
                                    u"Regards\n--\nJo"_s,
                                    u"Regards\n-\nJo"_s,
                                    u"Total\n===\n5"_s,
                                    u"a\n---\nb"_s,
                                    u"```x``` then\nlines\nof text"_s,
                                    u"```ls -l\ncat x```"_s,
                                    u"```hello"_s,
                                    u"```\na\n~~~\nb\n```"_s,
                                    u"````\n```\nx\n````"_s,
                                    u"> ```\n> code\n> ```"_s,
                                    u"# 4417 is mine"_s,
                                    u"####### seven"_s,
                                    u"#4417"_s,
                                    u"    indented"_s,
                                    u"&copy; 2024 &amp; &nbsp; &#65; &unknown;"_s,
                                    u"<b>x</b> <user@x> <br/>"_s,
                                    u"<!-- c --> <?php x ?> <![CDATA[d]]>"_s,
                                    u"[text][1]\n\n[1]: https://a.de"_s,
                                    u"a | b\n---|---\n1 | 2\n3 | 4 | 5"_s,
                                    u"|"_s,
                                    u"| a |\n|---|"_s,
                                    u"| a \\| b |\n|---|\n| `c | d` |"_s,
                                    u"- [x] done\n- [ ] open\n1. [X] both"_s,
                                    u"> a\nb\n> 5. c"_s,
                                    u"> > deep\n> less"_s,
                                    u"*a **b* c**"_s,
                                    u"***a** b*"_s,
                                    u"**A**pplication"_s,
                                    u"*3*2=6"_s,
                                    u"\\*not\\* \\# \\[x\\]"_s,
                                    u"a\\\nb"_s,
                                    u"a  \nb"_s,
                                    u"`` a`b ``"_s,
                                    u"`a\nb`"_s,
                                    u"1.5 or 2.5\n2.5 km"_s,
                                    u"10.\n20."_s,
                                    u"* * *"_s,
                                    u"* a\n\n  b\n* c"_s,
                                    u"- a\n- \n- c"_s,
                                    u"1986\\. Great"_s,
                                    u"https://example.com/_a_b_*c*"_s,
                                    u"*see https://example.com/a*b"_s,
                                    u"[]"_s,
                                    u"这是**重点**内容 5*3"_s,
                                    u"- a\n---\nb"_s,
                                    u"![x]"_s,
                                    u"[a](b"_s,
                                    u"[a] (b)"_s,
                                    u"~~~\nx"_s,
                                    u"+49 171 1234"_s,
                                    u"+ 5 more"_s,
                                    u"a\u2028b\r\nc\rd"_s})
            QTest::newRow(qPrintable(text.left(24).simplified())) << text;
    }

    void takesNoLetterAwayFromWhatPeopleWrite()
    {
        QFETCH(const QString, text);
        QCOMPARE(words(fromCompany(text)), words(text));
        QCOMPARE(words(markdownPreview(text)), words(text));
        QCOMPARE(words(fromCustomer(text)), words(text));
    }

    void takesNoLetterAwayFromAnything()
    {
        const quint32 first = Testing::firstSeed();
        for (quint32 seed = first; seed != first + 40; ++seed) {
            QRandomGenerator random(seed);
            for (int i = 0; i < 100; ++i) {
                const QString text = randomText(random);
                if (hasTargetsOrFenceNames(text))
                    continue;
                QVERIFY2(words(fromCompany(text)) == words(text),
                         qPrintable(
                             u"%1: %2 → %3"_s.arg(QString::number(seed), text, fromCompany(text))));
            }
        }
    }

    void readsForm_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("emphasis") << u"**a** *b* `c` ~~d~~"_s << u"a b c d"_s;
        QTest::newRow("emphasis around Japanese marks")
            << u"**「太字」**です。これは**太字。**です。また**「名前」**です"_s
            << u"「太字」です。これは太字。です。また「名前」です"_s;
        QTest::newRow("emphasis around code in Chinese")
            << u"请使用**`npm`**安装，*（重要）*的"_s << u"请使用npm安装，（重要）的"_s;
        QTest::newRow("emphasis around Korean marks")
            << u"**'굵게'**는 이것은**(중요)**입니다"_s << u"'굵게'는 이것은(중요)입니다"_s;
        QTest::newRow("asterisks that are none in Chinese")
            << u"价格5*3。\\*注"_s << u"价格5*3。*注"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a\nb"_s;
        QTest::newRow("paragraphs") << u"a\n\n\nb"_s << u"a\n\nb"_s;
        QTest::newRow("link") << u"[a](https://x.de \"t\") b"_s << u"a b"_s;
        QTest::newRow("brackets in a target") << u"[a](https://x.de/(y)) b"_s << u"a b"_s;
        QTest::newRow("target in angle brackets") << u"[a](<https://x.de/y z>) b"_s << u"a b"_s;
        QTest::newRow("refused targets")
            << u"[a](javascript:alert) **[b](x.de/y)**, [c](<mailto:a b@x.de>)"_s
            << u"a (javascript:alert) b (x.de/y), c (mailto:a b@x.de)"_s;
        QTest::newRow("picture without address") << u"![a](c.png) b"_s << u"a b"_s;
        QTest::newRow("address") << u"<https://x.de> <a@b.de>"_s << u"https://x.de <a@b.de>"_s;
        QTest::newRow("fence") << u"```cpp\nint x;\n\n*y\n```"_s << u"int x;\n\n*y"_s;
        QTest::newRow("fence within a line")
            << u"```x``` then\nlines\nof text"_s << u"x then\nlines\nof text"_s;
        QTest::newRow("fence of another kind within") << u"```\na\n~~~\nb\n```"_s << u"a\n~~~\nb"_s;
        QTest::newRow("fence of three within four") << u"````\n```\nx\n````"_s << u"```\nx"_s;
        QTest::newRow("list") << u"* a\n* b\n  - c"_s << u"• a\n• b\n• c"_s;
        QTest::newRow("numbers") << u"4. a\n9. b"_s << u"4. a\n9. b"_s;
        QTest::newRow("tasks") << u"- [x] a\n- [ ] b"_s << u"[x] a\n[ ] b"_s;
        QTest::newRow("table") << u"a|b\n---|---\n**1**|2"_s << u"a\tb\n1\t2"_s;
        QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"a\n\n---\n\nb"_s;
        QTest::newRow("heading") << u"## A #\nb"_s << u"A\nb"_s;
        QTest::newRow("escapes") << u"5\\*3 \\_x\\_ 1\\. a"_s << u"5*3 _x_ 1. a"_s;
        QTest::newRow("paths") << u"C:\\new\\_folder\\*x \\\\server\\share\\_docs"_s
                               << u"C:\\new\\_folder\\*x \\\\server\\share\\_docs"_s;
        QTest::newRow("calculations") << u"5*3*2=30 and *3*4"_s << u"5*3*2=30 and *3*4"_s;
        QTest::newRow("single tildes") << u"5~6 days, 7~8 days"_s << u"5~6 days, 7~8 days"_s;
        QTest::newRow("addresses are no markup")
            << u"https://x.de/_a_/*b* _c_"_s << u"https://x.de/_a_/*b* c"_s;
        QTest::newRow("line of dashes") << u"Regards\n--\nJo"_s << u"Regards\n--\nJo"_s;
        QTest::newRow("html") << u"<b>a</b> <script>x</script>"_s
                              << u"<b>a</b> <script>x</script>"_s;
    }

    void readsForm()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, text);
        QCOMPARE(fromCompany(markdown), text);
    }

    void leavesNamesAndFaresAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u":-) ;_; ^_^ *_* >_<"_s, u"__init__"_s, u"__main__.py and _snake_case_"_s,
              u"def __init__(self, *args, **kwargs)"_s, u"snake_case_name"_s, u"2*3*4"_s, u"~5~"_s,
              u"*.txt, a*.doc"_s, u"MAX_SIZE_T or __LINE_NO__"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesNamesAndFaresAsTheyWereWritten()
    {
        QFETCH(const QString, text);
        QCOMPARE(fromCompany(text), text);
        QCOMPARE(fromCustomer(text), text);
        QCOMPARE(markdownPreview(text), text);
    }

    void keepsTheTabsOfCode_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("code");
        QTest::newRow("tabs") << u"```\n\tif (x)\n\t\ty\tz\n```"_s << u"\tif (x)\n\t\ty\tz"_s;
        QTest::newRow("blanks") << u"```\n    if\n     x\n```"_s << u"    if\n     x"_s;
        QTest::newRow("both") << u"```\n  \tx\n\t  y\n```"_s << u"  \tx\n\t  y"_s;
        QTest::newRow("in a list") << u"- ```\n  \tx\n  ```"_s << u"• \tx"_s;
        QTest::newRow("nothing else") << u"```\n\tx\n\t\ny\n```"_s << u"\tx\n    \ny"_s;
    }

    void keepsTheTabsOfCode()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, code);
        QCOMPARE(fromCompany(markdown), code);
    }

    void showsWhatACustomerTypedAsTyped()
    {
        const QString typed = u"# *a* `b`\n\n\n1. c  d\n  [x](https://a.de)\n~~~"_s;
        QCOMPARE(fromCustomer(u"\n\n"_s + typed + u"\n "_s), typed);
        QCOMPARE(targets(plainText(u"see https://a.de/x."_s)), QStringList{u"https://a.de/x"_s});
    }

    void findsAddressesInMarkdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("bold") << u"**https://a.de/x**"_s << QStringList{u"https://a.de/x"_s};
        QTest::newRow("named") << u"[a](https://a.de) b"_s << QStringList{u"https://a.de"_s};
        QTest::newRow("a name that is an address")
            << u"[https://bank.example](https://evil.example)"_s
            << QStringList{u"https://evil.example"_s};
        QTest::newRow("code") << u"`https://a.de`"_s << QStringList{};
        QTest::newRow("underscores")
            << u"https://a.de/_x_y"_s << QStringList{u"https://a.de/_x_y"_s};
        QTest::newRow("escaped") << u"https://a.de/x\\_y"_s << QStringList{u"https://a.de/x_y"_s};
        QTest::newRow("definition") << u"[1]: https://a.de/x"_s << QStringList{u"https://a.de/x"_s};
        QTest::newRow("refused") << u"[a](javascript:alert) [b](www.x.de) [c](<mailto:a b@x.de>)"_s
                                 << QStringList{};
        QTest::newRow("odd characters")
            << u"[a](https://a.de/{x}?b=c|50%)"_s
            << QStringList{QUrl(u"https://a.de/{x}?b=c|50%"_s).toString()};
        QTest::newRow("entity") << u"[a](https://a.de?b=1&amp;c=2)"_s
                                << QStringList{u"https://a.de?b=1&c=2"_s};
        QTest::newRow("nameless picture")
            << u"![](https://a.de/c.png)"_s << QStringList{u"https://a.de/c.png"_s};
    }

    void findsAddressesInMarkdown()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QStringList, links);
        QCOMPARE(targets(readMarkdown(markdown)), links);
    }

    void cutsWhatReachesIntoAnAddress()
    {
        MessageText text = unreadText(u"go https://a.de/x www.b.de c@d.de"_s);
        text.lines.first().spans = {{0, 6, TextSpan::Strong},
                                    {8, 4, TextSpan::Emphasis},
                                    {20, 2, TextSpan::Code},
                                    {30, 3, TextSpan::Strong}};
        addFoundLinks(text);
        QCOMPARE(targets(text), QStringList({u"https://a.de/x"_s, u"mailto:c@d.de"_s}));
        const QList<TextSpan> cut{{0, 3, TextSpan::Strong},
                                  {3, 3, TextSpan::Strong, 0},
                                  {6, 2, 0, 0},
                                  {8, 4, TextSpan::Emphasis, 0},
                                  {12, 5, 0, 0},
                                  {20, 2, TextSpan::Code},
                                  {27, 3, 0, 1},
                                  {30, 3, TextSpan::Strong, 1}};
        QCOMPARE(text.lines.first().spans, cut);
    }

    void findsAsManyAddressesAsALineHas()
    {
        constexpr int many = 5000;
        QStringList addresses;
        for (int i = 0; i < many; ++i)
            addresses << u"https://a.de/%1"_s.arg(i);
        MessageText text = unreadText(addresses.join(u' '));
        TextLine &line = text.lines.first();
        line.spans = {{0, int(line.text.size()), TextSpan::Strong}};
        addFoundLinks(text);
        QCOMPARE(targets(text), addresses);
        QStringList linked;
        for (const TextSpan &span : std::as_const(line.spans)) {
            QCOMPARE(span.styles, int(TextSpan::Strong));
            if (span.link < 0)
                continue;
            QCOMPARE(span.link, int(linked.size()));
            linked << line.text.mid(span.from, span.length);
        }
        QCOMPARE(linked, addresses);
        QCOMPARE(line.spans.size(), 2 * many - 1); // with the blanks between them
    }

    void tellsListsFromEachOther()
    {
        const MessageText text = readMarkdown(u"> 1. a\n>    - b\n\n- [x] c"_s);
        QCOMPARE(text.lines.size(), 3);
        QCOMPARE(text.lines.at(0).nest.size(), 2);
        QCOMPARE(text.lines.at(1).nest.size(), 3);
        QCOMPARE(text.lines.at(0).nest.first(), text.lines.at(1).nest.first());
        QCOMPARE(text.lines.at(0).mark, TextLine::Mark::Number);
        QCOMPARE(text.lines.at(1).mark, TextLine::Mark::Bullet);
        QCOMPARE(text.lines.at(2).mark, TextLine::Mark::Done);
    }

    void tellsQuotationsFromEachOther()
    {
        const MessageText text = readMarkdown(u"> a\n>\n> > b"_s);
        QCOMPARE(text.lines.size(), 2);
        const QList<TextContainer> outer = text.lines.at(0).nest;
        const QList<TextContainer> inner = text.lines.at(1).nest;
        QCOMPARE(outer.size(), 1);
        QCOMPARE(inner.size(), 2);
        QCOMPARE(inner.first(), outer.first());
        QCOMPARE(inner.last().kind, TextContainer::Kind::Quote);
        QVERIFY(inner.last().id != outer.first().id);
    }
};

static const Kustomer::Testing::Suite<MarkdownTest> suite;

#include "tst_markdown.moc"
