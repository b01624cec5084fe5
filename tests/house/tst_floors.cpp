// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a floor may include of the others; its own files always.
const QHash<QString, QStringList> allowedBelow{
    {u"protocol"_s, {}},
    {u"transport"_s, {u"protocol"_s}},
    {u"chat"_s, {u"protocol"_s, u"transport"_s}},
    {u"widgets"_s, {u"chat"_s, u"protocol"_s}},
    {u"designer"_s, {u"widgets"_s}},
    {u"emulator"_s, {}},
};

/// What a floor must not know, as patterns of code.
const QHash<QString, QStringList> forbidden{
    {u"protocol"_s,
     {u"\\bQ_OBJECT\\b"_s, u"currentDateTime"_s, u"\\bQTimer\\b"_s, u"\\bQFile\\b"_s,
      u"#include <QNetwork"_s, u"#include <QWebSocket"_s, u"#include <QWidget"_s}},
    {u"transport"_s, {u"#include <QWidget"_s, u"\"/c/v1/"_s, u"\"/p/v1/"_s}},
    {u"chat"_s, {u"#include <QWidget"_s, u"x-kustomer-"_s, u"#include <QGui"_s}},
    {u"widgets"_s,
     {u"#include <QJson"_s, u"#include <QWebSocket"_s, u"#include <QTcp"_s, u"/c/v1/"_s,
      u"/p/v1/"_s, u"\", \"_(?:L1|s)"_s, // what is spoken in a row is joined by spokenParts()
      u"\" · \"_(?:L1|s)"_s}},           // and what is shown on a line by shownParts()
    {u"emulator"_s, {u"#include <KustomerChat/(?!Emulator|emulator_export)"_s}},
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The house rules that a compiler cannot check: look down, never up.
class FloorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void eachFileKeepsToItsFloor_data();
    void eachFileKeepsToItsFloor();
    void eachSourceIncludesItsOwnHeaderFirst_data();
    void eachSourceIncludesItsOwnHeaderFirst();
    void onlyCallsKnowPaths();
    void noTextForPeopleNamesTheNetwork();
    void eachRoomLooksOnlyWhereItSays_data();
    void eachRoomLooksOnlyWhereItSays();
    void noRoomLooksInACircle();
    void noRoomIsCrowded();
    void noFileIsLong();
    void noTwoTypesHaveOneName();
    void noTextRunsAsTheApplicationDoes();
    void noNumberIsWrittenAsTheApplicationDoes();
    void noColourIsMadeOutsideTheLooks();
    void namesForScreenReadersGoOneWay();
    void noInstalledHeaderCitesWhatIsNotInstalled();
    void eachInstalledHeaderIsNamedForWhatItHolds();

private:
    using Rooms = QMap<QString, QStringList>;
    static Rooms rooms();

    const QDir m_source{QStringLiteral(KUSTOMER_SOURCE)};
};

void FloorsTest::eachFileKeepsToItsFloor_data()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("path");
    for (auto floor = allowedBelow.keyBegin(); floor != allowedBelow.keyEnd(); ++floor) {
        QDirIterator files(m_source.filePath(*floor), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(files.hasNext(), qPrintable(*floor + " is empty"_L1));
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(m_source.relativeFilePath(path))) << *floor << path;
        }
    }
}

void FloorsTest::eachFileKeepsToItsFloor()
{
    QFETCH(QString, floor);
    QFETCH(QString, path);
    const QString text = read(path);
    QVERIFY(!text.isEmpty());

    static const QRegularExpression ownInclude(u"#include \"([a-z]+)/[^\"]+\""_s);
    for (const QRegularExpressionMatch &match : ownInclude.globalMatch(text)) {
        const QString included = match.captured(1);
        const bool isFloor = allowedBelow.contains(included);
        QVERIFY2(!isFloor || included == floor || allowedBelow[floor].contains(included),
                 qPrintable(match.captured()));
    }
    static const QRegularExpression modulePrefix(u"#include <Qt[A-Z]\\w*/"_s);
    QVERIFY2(!text.contains(modulePrefix), "a module prefix would hide what a floor stands on");
    // What an application writes is its own; what a server does is read below.
    const bool isOwnFile = path.endsWith("looks/themefile.cpp"_L1);
    for (const QString &pattern : forbidden[floor]) {
        if (isOwnFile && pattern.contains("QJson"_L1))
            continue;
        const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
    QVERIFY(text.startsWith("// SPDX-FileCopyrightText: "_L1));
}

void FloorsTest::eachSourceIncludesItsOwnHeaderFirst_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("header");
    QDirIterator headers(m_source.path(), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        const QString header = headers.next();
        const QString source = header.chopped(2) + ".cpp"_L1;
        if (QFile::exists(source)) {
            const QString name = m_source.relativeFilePath(header);
            QTest::newRow(qPrintable(name)) << source << name;
        }
    }
}

/// So that a header which needs others before it doesn't compile.
void FloorsTest::eachSourceIncludesItsOwnHeaderFirst()
{
    QFETCH(QString, source);
    QFETCH(QString, header);
    static const QRegularExpression include(u"^#include (.+)$"_s,
                                            QRegularExpression::MultilineOption);
    QCOMPARE(include.match(read(source)).captured(1), u'"' + header + u'"');
}

/// The endpoints that a room asks stand in one file of it.
void FloorsTest::onlyCallsKnowPaths()
{
    qsizetype knowing = 0;
    QDirIterator files(m_source.filePath(u"chat"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!read(path).contains("/v1/"_L1))
            continue;
        QVERIFY2(QFileInfo(path).baseName().endsWith("calls"_L1), qPrintable(path));
        ++knowing;
    }
    QCOMPARE_GT(knowing, 0);
}

/// What is told to people says what happened; hosts, paths and methods are details of an Error.
void FloorsTest::noTextForPeopleNamesTheNetwork()
{
    static const QRegularExpression text(u"\\btr\\(\\s*\"([^\"]*)\""_s);
    static const QRegularExpression forbidden(
        u"\\b(GET|POST|PUT|PATCH|host|path|URL|endpoint|channel)\\b|://|/v1|^%1: |127\\.0"_s);
    int texts = 0;
    for (const QString &floor : {u"transport"_s, u"chat"_s}) {
        QDirIterator files(m_source.filePath(floor), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QRegularExpressionMatch &match : text.globalMatch(read(path))) {
                QVERIFY2(!match.captured(1).contains(forbidden),
                         qPrintable(path + ": "_L1 + match.captured(1)));
                ++texts;
            }
        }
    }
    QCOMPARE_GT(texts, 20);
}

/// Each room as "floor/room", with the rooms of its floor that it says it uses.
FloorsTest::Rooms FloorsTest::rooms()
{
    Rooms all;
    const QStringList lines = read(QStringLiteral(KUSTOMER_ROOMS)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString room = line.section(u':', 0, 0);
        QStringList uses = line.section(u':', 1, 1).split(u' ', Qt::SkipEmptyParts);
        for (QString &used : uses)
            used.prepend(room.section(u'/', 0, 0) + u'/');
        all.insert(room, uses);
    }
    return all;
}

void FloorsTest::eachRoomLooksOnlyWhereItSays_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("uses");
    const Rooms all = rooms();
    QVERIFY(!all.isEmpty());
    for (const auto &[room, uses] : all.asKeyValueRange())
        QTest::newRow(qPrintable(room)) << room << uses;
}

void FloorsTest::eachRoomLooksOnlyWhereItSays()
{
    QFETCH(QString, room);
    QFETCH(QStringList, uses);
    static const QRegularExpression include(u"#include \"([a-z]+/[a-z]+)/[^\"]+\""_s);
    const QString floor = room.section(u'/', 0, 0) + u'/';
    QSet<QString> used;
    QDirIterator files(m_source.filePath(room), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QRegularExpressionMatch &match : include.globalMatch(read(path))) {
            const QString other = match.captured(1);
            if (!other.startsWith(floor) || other == room)
                continue;
            QVERIFY2(uses.contains(other), qPrintable(path + ": "_L1 + match.captured()));
            used.insert(other);
        }
    }
    // A form names the classes of its widgets; what it needs is looked into as well.
    QDirIterator forms(m_source.filePath("../ui/"_L1 + room.section(u'/', 1)), {u"*.ui"_s});
    static const QRegularExpression header(u"<header>([a-z]+/[a-z]+)/"_s);
    while (forms.hasNext()) {
        for (const QRegularExpressionMatch &match : header.globalMatch(read(forms.next())))
            used.insert(match.captured(1));
    }
    for (const QString &other : uses)
        QVERIFY2(used.contains(other), qPrintable(room + " does not need "_L1 + other));
}

void FloorsTest::noRoomLooksInACircle()
{
    Rooms left = rooms();
    bool isShrinking = true;
    while (isShrinking) {
        isShrinking = false;
        for (const QString &room : left.keys()) {
            const QStringList uses = left.value(room);
            const bool isAtTheBottom = std::ranges::none_of(
                uses, [&](const QString &used) { return left.contains(used); });
            if (isAtTheBottom) {
                left.remove(room);
                isShrinking = true;
            }
        }
    }
    QCOMPARE(left.keys(), QStringList{});
}

void FloorsTest::noRoomIsCrowded()
{
    const QStringList all = rooms().keys();
    for (const QString &room : all) {
        int count = 0;
        QDirIterator files(m_source.filePath(room), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        QVERIFY2(count <= 28, qPrintable(u"%1: %2 files"_s.arg(room).arg(count)));
    }
}

/// A header beyond 120 lines, or a source beyond 300, holds two things.
void FloorsTest::noFileIsLong()
{
    // they list the members of the public contract
    const QStringList facades{u"chat/client/chatclient.h"_s, u"widgets/kustomerchatwidget.h"_s,
                              u"widgets/kustomerchatlauncher.h"_s};
    QDirIterator files(m_source.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = m_source.relativeFilePath(path);
        if (facades.contains(name))
            continue;
        const qsizetype most = name.endsWith(".h"_L1) ? 120 : 300;
        const qsizetype lines = read(path).count(u'\n');
        QVERIFY2(lines <= most, qPrintable(u"%1: %2 lines"_s.arg(name).arg(lines)));
    }
}

/// A painter knows the application's direction only: paintText() draws in the text's own.
void FloorsTest::noTextRunsAsTheApplicationDoes()
{
    static const QRegularExpression drawing(u"drawText\\((?!QPointF)"_s);
    int drawn = 0;
    QDirIterator files(m_source.filePath(u"widgets"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = read(path);
        drawn += int(text.count("paintText("_L1));
        QVERIFY2(path.endsWith("looks/drawing.cpp"_L1) || !text.contains(drawing),
                 qPrintable(path));
    }
    QCOMPARE_GT(drawn, 10);
}

/// Numbers, sizes and dates are of the language of the chat, whatever the application speaks.
void FloorsTest::noNumberIsWrittenAsTheApplicationDoes()
{
    int counted = 0;
    for (const QString &floor : {u"protocol"_s, u"transport"_s, u"chat"_s, u"widgets"_s}) {
        QDirIterator files(m_source.filePath(floor), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString text = read(path);
            counted += int(text.count("inDigitsOf("_L1));
            QVERIFY2(path.endsWith("words/translations.cpp"_L1) || !text.contains("QLocale()"_L1),
                     qPrintable(path));
        }
    }
    QCOMPARE_GT(counted, 10);
}

/// Only what lies over pictures, which have colours of their own, makes its own.
void FloorsTest::noColourIsMadeOutsideTheLooks()
{
    static const QRegularExpression making(
        u"\\bQColor(?:::from\\w+)?(?: \\w+)?[({](?:0x)?\\d|fromHs"_s);
    int made = 0;
    QDirIterator files(m_source.filePath(u"widgets"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool makes = read(path).contains(making);
        made += makes ? 1 : 0;
        const bool isOverPictures = QFileInfo(path).fileName().startsWith("picture"_L1);
        QVERIFY2(!makes || path.contains("/looks/"_L1) || isOverPictures, qPrintable(path));
    }
    QCOMPARE_GT(made, 1);
}

/// The one way that keeps invisible marks out of what is spoken, and tells nothing twice.
void FloorsTest::namesForScreenReadersGoOneWay()
{
    static const QRegularExpression naming(u"\\bsetAccessible(Name|Description)\\("_s);
    int named = 0;
    QDirIterator files(m_source.filePath(u"widgets"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = read(path);
        named += int(text.count("setSpokenName("_L1));
        QVERIFY2(path.endsWith("words/spoken.cpp"_L1) || !text.contains(naming), qPrintable(path));
    }
    QCOMPARE_GT(named, 10);
}

/// Whoever reads them has neither the numbers of the endpoints nor those of the sections.
void FloorsTest::noInstalledHeaderCitesWhatIsNotInstalled()
{
    static const QRegularExpression installed(u"\\b\\w+=([a-z/]+\\.h)"_s);
    static const QRegularExpression citation(u"\\bE\\d+\\b|§|\\bwire\\b"_s);
    int headers = 0;
    const QString lists = read(m_source.filePath(u"CMakeLists.txt"_s))
        + read(m_source.filePath(u"emulator/CMakeLists.txt"_s));
    for (const QRegularExpressionMatch &match : installed.globalMatch(lists)) {
        const QString text = read(m_source.filePath(match.captured(1)));
        const QRegularExpressionMatch cited = citation.match(text);
        QVERIFY2(!cited.hasMatch(), qPrintable(match.captured(1) + ": "_L1 + cited.captured()));
        ++headers;
    }
    QCOMPARE_GT(headers, 20);
}

/// Whoever knows the class knows the header.
void FloorsTest::eachInstalledHeaderIsNamedForWhatItHolds()
{
    static const QRegularExpression installed(u"\\b(\\w+)=([a-z/]+\\.h)"_s);
    const QString holding = u"\\b(class|struct|using)\\s+(\\[\\[nodiscard\\]\\] )?"
                            "(KUSTOMERCHAT_\\w+ )?%1\\b(?!;)|namespace (\\w+::)*%1 |\\b%2\\("_s;
    const QString lists = read(m_source.filePath(u"CMakeLists.txt"_s))
        + read(m_source.filePath(u"emulator/CMakeLists.txt"_s));
    for (const QRegularExpressionMatch &match : installed.globalMatch(lists)) {
        const QString name = match.captured(1);
        const QString function = name.first(1).toLower() + name.sliced(1);
        const QString text = read(m_source.filePath(match.captured(2)));
        QVERIFY2(text.contains(QRegularExpression(holding.arg(name, function))),
                 qPrintable(match.captured()));
    }
}

/// In one program only one of them would count, also for whoever means the other.
void FloorsTest::noTwoTypesHaveOneName()
{
    static const QRegularExpression scopeOrType(
        u"^namespace ([\\w:]+) \\{|^(?:struct|class|enum class) "
        "(?:KUSTOMERCHAT_\\w+ )?(\\w+)(?: final)?\\s*(?::(?!:)[^;{]*)?\\{"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> known;
    QDirIterator headers(m_source.path(), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        const QString path = headers.next();
        QString scope;
        auto found = scopeOrType.globalMatch(read(path));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (match.hasCaptured(1)) {
                scope = match.captured(1);
                continue;
            }
            const QString name = scope + "::"_L1 + match.captured(2);
            QVERIFY2(!known.contains(name),
                     qPrintable(u"%1: %2, %3"_s.arg(name, known.value(name), path)));
            known.insert(name, path);
        }
    }
    QVERIFY(known.size() > 100);
}

static const Kustomer::Testing::Suite<FloorsTest> suite;
#include "tst_floors.moc"
