// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all.append(match.captured(1));
    return all;
}

/// A page without its blocks of code.
QString prose(QString page)
{
    static const QRegularExpression block(u"^```.*?^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    return page.remove(block);
}

/// How links name the headings of a page.
QStringList anchorsOf(const QString &page)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression punctuation(u"[^\\w -]"_s);
    QStringList anchors = found(heading, prose(page));
    for (QString &anchor : anchors)
        anchor = anchor.toLower().remove(punctuation).replace(u' ', u'-');
    return anchors;
}

/// What stands in a block that begins before this position, up to the brace that closes it.
QString blockAt(const QString &code, qsizetype position)
{
    const qsizetype begin = code.indexOf(u'{', position);
    int depth = 0;
    for (qsizetype i = begin; i >= 0 && i < code.size(); ++i) {
        depth += code[i] == u'{' ? 1 : code[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return code.mid(begin, i - begin);
    }
    return {};
}

} // namespace

/// What the documentation names is there: classes and members, tests, pages and codes.
class DocumentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }
    void initTestCase();
    void namesWhatIsInTheHeaders_data() { listPages(); }
    void namesWhatIsInTheHeaders();
    void namesTestsThatExist_data() { listPages(); }
    void namesTestsThatExist();
    void leadsToPagesThatExist_data() { listPages(); }
    void leadsToPagesThatExist();
    void listsEachPageInItsIndex();
    void explainsEachRowOfTheSdk();
    void knowsEachCallThatAHeaderCallsASdkCall();
    void knowsEachErrorAndEachLog();
    void knowsEachPropertyThatDesignerShows();
    void namesOptionsThatExist_data() { listPages(); }
    void namesOptionsThatExist();
    void namesThePackagesThatAreBuiltWith();
    void showsEachSettingOfTheCompany();

private:
    void listPages() const;
    QString page(const QString &name) const { return read(m_pages.filePath(name)); }
    bool hasMember(const QString &type, const QString &member) const;

    const QDir m_pages{QStringLiteral(KUSTOMER_DOCUMENTATION)};
    const QDir m_project{QStringLiteral(KUSTOMER_SOURCE) + "/.."_L1};
    QStringList m_headers;
};

void DocumentationTest::initTestCase()
{
    // Each <KustomerChat/Class> is one line that names the header which it stands for.
    static const QRegularExpression include(u"^#include \"(/[^\"]+)\""_s);
    static const QRegularExpression comment(u"//[^\n]*"_s);
    QDirIterator names(QStringLiteral(KUSTOMER_HEADERS), QDir::Files);
    while (names.hasNext()) {
        for (const QString &header : found(include, read(names.next())))
            m_headers.append(read(header).remove(comment));
    }
    if (!QFile::exists(QStringLiteral(KUSTOMER_HEADERS) + "/KustomerChatWidget"_L1))
        QSKIP("Only a part of the libraries is built.");
    QCOMPARE_GT(m_headers.size(), 30);
}

void DocumentationTest::listPages() const
{
    QTest::addColumn<QString>("path");
    QTest::newRow("README.md") << m_project.filePath(u"README.md"_s);
    for (const QString &name : m_pages.entryList({u"*.md"_s}))
        QTest::newRow(qPrintable(name)) << m_pages.filePath(name);
}

/// Whether a public type of this name, or what it inherits, declares the member.
bool DocumentationTest::hasMember(const QString &type, const QString &member) const
{
    const QRegularExpression declaration(
        u"(?:class|struct|namespace)\\s+(?:\\[\\[\\w+\\]\\]\\s*|\\w+_EXPORT\\s+)*(?:Kustomer::)?%1"
        "(?:\\s*:\\s*public\\s+(?:Kustomer::)?(\\w+))?\\s*\\{"_s.arg(type));
    const QRegularExpression name(u"\\b%1\\b"_s.arg(QRegularExpression::escape(member)));
    for (const QString &header : m_headers) {
        const QRegularExpressionMatch match = declaration.match(header);
        if (!match.hasMatch())
            continue;
        const QString base = match.captured(1);
        return blockAt(header, match.capturedStart()).contains(name)
            || (!base.isEmpty() && hasMember(base, member));
    }
    return false;
}

void DocumentationTest::namesWhatIsInTheHeaders()
{
    QFETCH(QString, path);
    static const QRegularExpression name(u"`([A-Z]\\w+::\\w+(?:::\\w+)?)[^`]*`"_s);
    for (QString full : found(name, read(path))) {
        static const QRegularExpression ofOthers(u"^(Qt?[A-Z0-9]?\\w*|KustomerChat)::"_s);
        if (full.contains(ofOthers)) // Qt's, or a target of CMake
            continue;
        const bool isQualified = full.startsWith("Kustomer::"_L1);
        const QString rest = isQualified ? full.section(u"::"_s, 1) : full;
        const QRegularExpression word(u"\\b%1\\b"_s.arg(rest));
        const bool isThere = rest.contains("::"_L1)
            ? hasMember(rest.section(u"::"_s, 0, 0), rest.section(u"::"_s, 1, 1))
            : !m_headers.filter(word).isEmpty();
        QVERIFY2(isThere, qPrintable(full));
    }
}

/// As ctest calls its suite, and the function: `chat/identity/login identifiesTheCustomer`.
void DocumentationTest::namesTestsThatExist()
{
    QFETCH(QString, path);
    static const QRegularExpression test(u"`([a-z]+(?:/[a-z]+)+ \\w+)`"_s);
    for (const QString &full : found(test, read(path))) {
        const QString suite = full.section(u' ', 0, 0);
        const QString file = m_project.filePath(
            u"tests/%1/tst_%2.cpp"_s.arg(suite.section(u'/', 0, -2), suite.section(u'/', -1)));
        const QString function = u"void %1()"_s.arg(full.section(u' ', 1));
        QVERIFY2(read(file).contains(function), qPrintable(full));
    }
}

void DocumentationTest::leadsToPagesThatExist()
{
    QFETCH(QString, path);
    static const QRegularExpression link(u"\\]\\((?!https?:)([^)]+)\\)"_s);
    for (const QString &target : found(link, prose(read(path)))) {
        const QString file = target.section(u'#', 0, 0);
        const QString page = file.isEmpty() ? path : QFileInfo(path).dir().filePath(file);
        QVERIFY2(QFile::exists(page), qPrintable(target));
        const QString anchor = target.section(u'#', 1);
        QVERIFY2(anchor.isEmpty() || anchorsOf(read(page)).contains(anchor), qPrintable(target));
    }
}

void DocumentationTest::listsEachPageInItsIndex()
{
    const QString index = page(u"README.md"_s);
    for (const QString &name : m_pages.entryList({u"*.md"_s})) {
        if (name != "README.md"_L1)
            QVERIFY2(index.contains(u"](%1)"_s.arg(name)), qPrintable(name));
    }
}

/// A row names ours and the test that shows it, or says why there is none.
void DocumentationTest::explainsEachRowOfTheSdk()
{
    static const QRegularExpression row(u"^\\| (?!Kustomer's|---)(.+) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression between(u"(?<!\\\\) \\| "_s);
    const QStringList rows = found(row, page(u"sdk.md"_s));
    QCOMPARE_GT(rows.size(), 100);
    for (const QString &line : rows) {
        const QStringList cells = line.split(between);
        QVERIFY2(cells.size() == 3, qPrintable(line));
        const bool isLeftOut = cells[1] == u"–"_s || cells[1] == "not yet"_L1;
        const bool isShown = cells[1].contains("::"_L1) && cells[2].startsWith(u'`');
        QVERIFY2(isLeftOut ? cells[2].size() > 12 : isShown, qPrintable(line));
    }
}

void DocumentationTest::knowsEachCallThatAHeaderCallsASdkCall()
{
    static const QRegularExpression mention(u"\\(SDK: ([^;)]+)"_s);
    static const QRegularExpression between(u"\\s*,\\s*|\\s*///\\s*"_s);
    const QString table = page(u"sdk.md"_s);
    QDirIterator headers(QStringLiteral(KUSTOMER_SOURCE), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int calls = 0;
    while (headers.hasNext()) {
        const QString path = headers.next();
        for (const QString &names : found(mention, read(path))) {
            for (const QString &name : names.split(between, Qt::SkipEmptyParts)) {
                QVERIFY2(table.contains(name.section(u'.', -1)), qPrintable(path + ": "_L1 + name));
                ++calls;
            }
        }
    }
    QCOMPARE_GT(calls, 15);
}

void DocumentationTest::knowsEachErrorAndEachLog()
{
    const QString help = page(u"troubleshooting.md"_s);
    static const QRegularExpression code(u"\\b(?:refusal\\(|code = )u\"([a-z_]+)(?:%1)?\"_s"_s);
    static const QRegularExpression category(u"Q_LOGGING_CATEGORY\\(\\w+, \"([a-z.]+)\""_s);
    QStringList names;
    for (const QString &floor : {u"chat"_s, u"transport"_s}) {
        QDirIterator files(m_project.filePath("src/"_L1 + floor), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = read(files.next());
            names += found(code, text) + found(category, text);
        }
    }
    QCOMPARE_GT(names.size(), 10);
    for (const QString &name : names)
        QVERIFY2(help.contains(u"`"_s + name), qPrintable(name));

    static const QRegularExpression kind(u"^\\s+(\\w+),"_s, QRegularExpression::MultilineOption);
    const QString error
        = m_headers.filter(QRegularExpression(u"struct \\w+ Error\\s*\\{"_s)).value(0);
    const QStringList kinds = found(kind, blockAt(error, error.indexOf("enum class Kind"_L1)));
    QCOMPARE_GT(kinds.size(), 10);
    for (const QString &name : kinds)
        QVERIFY2(help.contains(u"`%1`"_s.arg(name)), qPrintable(name));
}

void DocumentationTest::knowsEachPropertyThatDesignerShows()
{
    static const QRegularExpression property(u"Q_PROPERTY\\(\\s*\\S+ (\\w+)\\s[^)]*\\bWRITE\\b"_s);
    const QString tutorial = page(u"designer.md"_s);
    QStringList properties;
    for (const QString &type : {u"KustomerChatWidget"_s, u"KustomerChatLauncher"_s}) {
        const QRegularExpression declaration(u"class \\w+_EXPORT %1 "_s.arg(type));
        properties += found(property, m_headers.filter(declaration).value(0));
    }
    QCOMPARE_GT(properties.size(), 20);
    for (const QString &name : properties)
        QVERIFY2(tutorial.contains(u"`%1`"_s.arg(name)), qPrintable(name));
}

void DocumentationTest::namesOptionsThatExist()
{
    QFETCH(QString, path);
    static const QRegularExpression option(u"\\b(KUSTOMERCHAT_[A-Z]+)\\b"_s);
    QString build = read(m_project.filePath(u"CMakeLists.txt"_s));
    build += read(m_project.filePath(u"src/designer/CMakeLists.txt"_s));
    for (const QString &name : found(option, read(path)))
        QVERIFY2(build.contains(u"(%1 "_s.arg(name)), qPrintable(name));
}

/// What CI installs to build, but for what only makes it quicker.
void DocumentationTest::namesThePackagesThatAreBuiltWith()
{
    static const QRegularExpression list(u"packages_to_build=\\(([^)]+)\\)"_s);
    const QStringList packages = list.match(read(m_project.filePath(u".ci/setup.sh"_s)))
                                     .captured(1)
                                     .simplified()
                                     .split(u' ');
    const QString readme = read(m_project.filePath(u"README.md"_s));
    QCOMPARE_GT(packages.size(), 8);
    for (const QString &name : packages) {
        const bool isOptional = name == "ccache"_L1 || name == "mold"_L1;
        QVERIFY2(isOptional || readme.contains(name), qPrintable(name));
    }
}

/// To those who know it by its properties, such as QML; of what concerns the client alone none is.
void DocumentationTest::showsEachSettingOfTheCompany()
{
    static const QRegularExpression member(u"^    (?!Q_)[\\w:]+ (\\w+) = "_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression property(u"Q_PROPERTY\\(\\S+ (\\w+) MEMBER \\1\\)"_s);
    static const QRegularExpression inner(u"^(?:pusher|asks)"_s);
    const QString header = read(m_project.filePath(u"src/protocol/values/chatsettings.h"_s));
    QStringList members = found(member, header);
    members.removeIf([](const QString &name) { return name.contains(inner); });
    QStringList properties = found(property, header);
    members.sort();
    properties.sort();
    QCOMPARE_GT(members.size(), 20);
    QCOMPARE(properties, members);
}

static const Kustomer::Testing::Suite<DocumentationTest> suite;
#include "tst_documentation.moc"
