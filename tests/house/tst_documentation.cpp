// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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

/// A comment that goes on in the next line is one text.
QStringList commentsIn(QString code)
{
    static const QRegularExpression nextLine(u"\\n\\s*//[/<]* ?"_s);
    const QString between = u" // "_s;
    code.replace(nextLine, between);
    QStringList comments;
    for (const QString &line : code.split(u'\n'))
        comments.append(line.section(u"//"_s, 1).replace(between, u" "_s));
    return comments;
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
    void saysWhatTheWidgetLeavesToItsClient();
    void knowsEachCallThatAHeaderCallsASdkCall();
    void knowsEachErrorAndEachLog();
    void listsEachKindOfRecord();
    void knowsEachPropertyThatDesignerShows();
    void namesOptionsThatExist_data() { listPages(); }
    void namesOptionsThatExist();
    void namesThePackagesThatAreBuiltWith();
    void readsTheEnvironmentThatTheEmulatorSets();
    void hasTheTutorialOfDesignerAsAnExample();
    void showsEachMemberOfAValue();
    void findsEachValueAGadgetThatIsComparedAndPrinted();
    void showsEachRoomAsItIs();
    void citesTheWireProtocolByItsHeadings();

private:
    using Rooms = QMap<QString, QString>; ///< "floor/room", and its row from the sentence on
    static Rooms builtRooms();
    static Rooms roomsIn(const QString &architecture);
    void listPages() const;
    QStringList textsThatCite() const;
    QString page(const QString &name) const { return read(m_pages.filePath(name)); }
    bool hasMember(const QString &type, const QString &member) const;
    QString publicPartOf(const QString &type) const;

    const QDir m_pages{QStringLiteral(KUSTOMER_DOCUMENTATION)};
    const QDir m_project{QStringLiteral(KUSTOMER_SOURCE) + "/.."_L1};
    QStringList m_headers;
};

void DocumentationTest::initTestCase()
{
    // Each <KustomerChat/Class> is one line that names the header which it stands for.
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s);
    static const QRegularExpression comment(u"//[^\n]*"_s);
    const QDir folder(QStringLiteral(KUSTOMER_HEADERS));
    for (const QString &name : folder.entryList(QDir::Files)) {
        for (const QString &header : found(include, read(folder.filePath(name))))
            m_headers.append(read(folder.absoluteFilePath(header)).remove(comment));
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

QString DocumentationTest::publicPartOf(const QString &type) const
{
    const QRegularExpression declaration(u"class \\w+_EXPORT %1 "_s.arg(type));
    const QString header = m_headers.filter(declaration).value(0);
    return blockAt(header, header.indexOf(declaration)).section(u"\nprotected:"_s, 0, 0);
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

/// What is tried by `kustomer-emulator -- program` finds the service there.
void DocumentationTest::readsTheEnvironmentThatTheEmulatorSets()
{
    static const QRegularExpression set(u"u\"(CHAT_\\w+)\"_s"_s);
    static const QRegularExpression asked(u"qEnvironmentVariable\\(\"(\\w+)\"\\)"_s);
    const QStringList names
        = found(set, read(m_project.filePath(u"src/emulator/program/guest.cpp"_s)));
    QCOMPARE_GT(names.size(), 4);
    const QString manual = page(u"emulator.md"_s);
    for (const QString &name : names)
        QVERIFY2(manual.contains(u"`%1`"_s.arg(name)), qPrintable(name));
    QStringList texts{m_project.filePath(u"README.md"_s)};
    for (const QString &folder : {m_pages.path(), m_project.filePath(u"examples"_s)}) {
        QDirIterator files(folder, {u"*.md"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            texts.append(files.next());
    }
    int times = 0;
    for (const QString &path : std::as_const(texts)) {
        for (const QString &name : found(asked, read(path))) {
            QVERIFY2(names.contains(name), qPrintable(path + ": "_L1 + name));
            ++times;
        }
    }
    QCOMPARE_GT(times, 12);
}

/// Whoever copies the one has what the other shows.
void DocumentationTest::hasTheTutorialOfDesignerAsAnExample()
{
    static const QRegularExpression block(u"^```cpp\n// (\\w+\\.\\w+)\n(.*?)^```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    int files = 0;
    for (const QRegularExpressionMatch &match : block.globalMatch(page(u"designer.md"_s))) {
        const QString name = match.captured(1);
        const QString example = read(m_project.filePath("examples/designerform/"_L1 + name));
        QCOMPARE(match.captured(2), example.section(u"\n\n"_s, 1)); // but for the licence
        ++files;
    }
    QCOMPARE(files, 3);
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

/// What an application can do with one of both it can do with the other, or it is said why not.
void DocumentationTest::saysWhatTheWidgetLeavesToItsClient()
{
    static const QRegularExpression declared(
        u"^    (?!explicit|using|template|Q_OBJECT|Q_PROPERTY)[^\\s~][^(=\\n]*?\\b(\\w+)\\("_s,
        QRegularExpression::MultilineOption);
    const QString left = page(u"sdk.md"_s)
                             .section(u"## What stays on the client alone"_s, 1)
                             .section(u"\n## "_s, 0, 0);
    const QString widget = publicPartOf(u"KustomerChatWidget"_s);
    const QStringList names = found(declared, publicPartOf(u"ChatClient"_s));
    QCOMPARE_GT(names.size(), 100);
    for (const QString &name : names) {
        const bool isThere = widget.contains(QRegularExpression(u"\\b%1\\("_s.arg(name)));
        const bool isLeft = left.contains(u"`ChatClient::%1`"_s.arg(name));
        QVERIFY2(isThere != isLeft, qPrintable(name));
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
    for (const QString &floor : {u"chat"_s, u"protocol"_s, u"transport"_s}) {
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

/// Whoever has to approve the chat is told of all that it keeps.
void DocumentationTest::listsEachKindOfRecord()
{
    const QString section = page(u"data-and-network.md"_s).section(u"## What leaves it"_s, 0, 0);
    static const QRegularExpression kind(
        u"\\bQString \\w*[kK]ind = u\"(\\w+)\"_s"
        "|\\w*[rR]ecordKind\\(\\)\\s*\\{\\s*return u\"(\\w+)\"_s"_s);
    QStringList kinds;
    QDirIterator files(m_project.filePath(u"src/chat"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString code = read(files.next());
        for (const QRegularExpressionMatch &match : kind.globalMatch(code))
            kinds.append(match.captured(1) + match.captured(2));
    }
    QCOMPARE_GT(kinds.size(), 12);
    for (const QString &name : kinds)
        QVERIFY2(section.contains(u"`%1`"_s.arg(name)), qPrintable(name));
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
    // KUSTOMERCHAT_VERSION is of a header.
    static const QRegularExpression option(u"\\b(KUSTOMERCHAT_(?!VERSION\\b)[A-Z]+)\\b"_s);
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
void DocumentationTest::showsEachMemberOfAValue()
{
    static const QRegularExpression value(u"^struct \\w+ (\\w+)\\n\\{\\n    Q_GADGET.*?^\\};"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression member(u"^    (?! |Q_|using )[\\w:<>, ]+ (\\w+) = "_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression property(u"Q_PROPERTY\\(.+ (\\w+) (?:MEMBER|READ)"_s);
    // what only we need to know
    static const QRegularExpression inner(
        u"^(?:ChatSettings::(?:pusher|asks)|Conversation::customer"
        "|LinkPreview::(?:id|order)|Attachment::link)"_s);
    QDirIterator headers(m_project.filePath(u"src/protocol/values"_s), {u"*.h"_s}, QDir::Files);
    int count = 0;
    while (headers.hasNext()) {
        const QString header = read(headers.next());
        for (const QRegularExpressionMatch &match : value.globalMatch(header)) {
            const QStringList properties = found(property, match.captured());
            const QStringList members = found(member, match.captured());
            for (const QString &name : members) {
                const QString whole = match.captured(1) + "::"_L1 + name;
                QVERIFY2(properties.contains(name) || whole.contains(inner), qPrintable(whole));
            }
            count += int(members.size());
        }
    }
    QCOMPARE_GT(count, 150);
}

/// As the contract has it.
void DocumentationTest::findsEachValueAGadgetThatIsComparedAndPrinted()
{
    static const QRegularExpression type(u"^(struct|class) KUSTOMERCHAT_CORE_EXPORT (\\w+)$"_s,
                                         QRegularExpression::MultilineOption);
    const QString headers = m_headers.join(u'\n');
    int count = 0;
    for (const QRegularExpressionMatch &match : type.globalMatch(headers)) {
        const QString name = match.captured(2);
        const QString content = blockAt(headers, match.capturedStart());
        const bool isGadget = content.contains("Q_GADGET"_L1);
        if (!isGadget && match.captured(1) == "class"_L1)
            continue; // no value
        const QRegularExpression compared(u"bool operator==\\(const %1 &"_s.arg(name));
        const QRegularExpression printed(
            u"QDebug operator<<\\(QDebug \\w+,\\s+const %1 &"_s.arg(name));
        QVERIFY2(isGadget && content.contains(compared), qPrintable(name));
        QVERIFY2(headers.contains(printed), qPrintable(name));
        ++count;
    }
    QCOMPARE_GT(count, 35);
}

DocumentationTest::Rooms DocumentationTest::builtRooms()
{
    Rooms rooms;
    const QStringList lines = read(QStringLiteral(KUSTOMER_ROOMS)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString uses = line.section(u':', 1, 1).trimmed();
        const QString sentence = line.section(u':', 2).trimmed();
        rooms.insert(line.section(u':', 0, 0),
                     sentence + " | "_L1 + (uses.isEmpty() ? u"–"_s : uses));
    }
    return rooms;
}

DocumentationTest::Rooms DocumentationTest::roomsIn(const QString &architecture)
{
    static const QRegularExpression floor(u"^\\| (.+) \\| `src/([a-z]+)` \\|"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression row(u"^\\| (.*?) ?\\| `([a-z]+)` \\| (.+) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    QHash<QString, QString> folders;
    for (const QRegularExpressionMatch &match : floor.globalMatch(architecture))
        folders.insert(match.captured(1), match.captured(2));
    Rooms rooms;
    QString folder;
    for (const QRegularExpressionMatch &match : row.globalMatch(architecture)) {
        if (!match.captured(1).isEmpty())
            folder = folders.value(match.captured(1));
        rooms.insert(folder + u'/' + match.captured(2), match.captured(3));
    }
    return rooms;
}

/// What it says of rooms was written down once more: the CMakeLists.txt of each knows it.
void DocumentationTest::showsEachRoomAsItIs()
{
    const QString architecture = read(m_project.filePath(u"ARCHITECTURE.md"_s));
    const Rooms shown = roomsIn(architecture);
    const Rooms built = builtRooms();
    QCOMPARE_GT(built.size(), 10);
    for (const auto &[room, row] : built.asKeyValueRange()) {
        const QString line = u"| `%1` | %2 |"_s.arg(room.section(u'/', 1), row);
        QVERIFY2(shown.value(room) == row, qPrintable(room + ": "_L1 + line));
    }
    const QString drawing = architecture.section(u"```"_s, 1, 1);
    const QStringList rooms = shown.keys();
    for (const QString &room : rooms) {
        QVERIFY2(m_project.exists("src/"_L1 + room), qPrintable(room));
        const QString end = room.sliced(room.indexOf(u'/'));
        const QRegularExpression name(u"\\b%1\\b"_s.arg(end.sliced(1)));
        const auto isNamesake = [&](const QString &other) {
            return other.endsWith(end);
        };
        QVERIFY2(drawing.count(name) == std::ranges::count_if(rooms, isNamesake),
                 qPrintable(room + " in the drawing"_L1));
    }
}

/// Comments of code, and the prose of documents, but for the page that is cited.
QStringList DocumentationTest::textsThatCite() const
{
    QStringList texts;
    for (const QString &folder : {u"src"_s, u"tests"_s, u"examples"_s}) {
        QDirIterator files(m_project.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            texts += commentsIn(read(files.next()));
    }
    for (const QDir &folder : {m_project, m_pages}) {
        for (const QString &name : folder.entryList({u"*.md"_s})) {
            if (name != "wire.md"_L1)
                texts += prose(read(folder.filePath(name))).split(u"\n\n"_s);
        }
    }
    return texts;
}

/// As `wire wire E13`, `wire wire §8.4`, or several: `wire wire E25, E26, §16.3`.
void DocumentationTest::citesTheWireProtocolByItsHeadings()
{
    const QString number = u"(?:E\\d{1,2}|§\\d+(?:\\.\\d+)?)"_s;
    const QRegularExpression heading(u"^#+ (%1) "_s.arg(number),
                                     QRegularExpression::MultilineOption);
    const QRegularExpression citation(
        u"\\bwire\\s+((?:%1(?:,|\\s+(?:and|to|or))\\s+)*%1)(?!\\w)"_s.arg(number));
    const QRegularExpression each(u"(%1)"_s.arg(number));
    static const QRegularExpression other(u"(?<![\\w%\"'`/.-])(E\\d{1,2}(?![\\w%])|§)"_s);
    const QStringList headings = found(heading, page(u"wire.md"_s));
    int citations = 0;
    for (QString text : textsThatCite()) {
        for (const QString &numbers : found(citation, text)) {
            for (const QString &cited : found(each, numbers)) {
                QVERIFY2(headings.contains(cited), qPrintable(text));
                ++citations;
            }
        }
        QVERIFY2(!text.remove(citation).contains(other), qPrintable(text));
    }
    QCOMPARE_GT(citations, 100);
}

static const Kustomer::Testing::Suite<DocumentationTest> suite;
#include "tst_documentation.moc"
