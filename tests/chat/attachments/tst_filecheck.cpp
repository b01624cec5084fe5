// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecheck.h"
#include "support/filefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// While this lives, the process can open no other file (POSIX).
class NoFileLeft
{
public:
    NoFileLeft()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoFileLeft() { setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoFileLeft)

private:
    rlimit m_before = {};
};

} // namespace

/// What may be sent is said before anything is.
class FileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void judgesByNameAndContent_data();
    void judgesByNameAndContent();
    void judgesBySize_data();
    void judgesBySize();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void saysThatAFileCannotBeOpened();
    void saysThatAFileCannotBeRead();
    void takesLargePicturesThatCanBeFitted();
    void refusesPicturesThatNobodyCanFit_data();
    void refusesPicturesThatNobodyCanFit();
    void makesNoAnimationIntoAPicture_data();
    void makesNoAnimationIntoAPicture();
    void refusesHugePicturesByTheirHead();
    void cleansNames();
    void countsAllFilesTogether();
    void tellsSizesAsItIsAskedTo();
    void saysTheNameBesideWhatIsWrong_data();
    void saysTheNameBesideWhatIsWrong();

private:
    QString outcome(const QString &path, Fitting fitting = Fitting::Impossible) const
    {
        const Result<Attachment> file = checkedFile(path, serviceLimits(), fitting, QLocale::c());
        return file ? file->contentType : file.error().code;
    }

    FileFolder m_folder;
};

void FileCheckTest::judgesByNameAndContent_data()
{
    const QByteArray png = FileFolder::png(4, 3);
    const QByteArray pdf = "%PDF-1.4\n";
    const QByteArray zip("PK\3\4\x14\0\0\0\0\0abcdefghijklmnopqrstuvwxyz", 36);
    const QByteArray program("\x7f"
                             "ELF\2\1\1\0",
                             8);
    const QString refused = u"attachment_type_not_supported"_s;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &name, const QByteArray &content,
                        const QString &expected) {
        QTest::newRow(title) << name << content << expected;
    };
    row("picture", u"a.png"_s, png, u"image/png"_s);
    row("picture without a suffix", u"a"_s, png, u"image/png"_s);
    row("picture with another suffix", u"a.jpg"_s, png, u"image/png"_s);
    row("GIF", u"a.gif"_s, "GIF89a\1\0\1\0", u"image/gif"_s);
    row("PDF", u"a.pdf"_s, pdf, u"application/pdf"_s);
    row("text", u"a.txt"_s, "Hello", u"text/plain"_s);
    row("text without a suffix", u"greeting"_s, "Hello", u"text/plain"_s);
    const QString plain = u"text/plain"_s;
    row("log", u"app.log"_s, "2026-11-28 21:30:01 INFO started\n", plain);
    row("log with a number", u"app.1.LOG"_s, "INFO started\n", plain);
    row("table", u"orders.csv"_s, "id;name\n1;tent\n", plain);
    row("JSON", u"state.json"_s, R"({"a": [1, 2]})", plain);
    row("XML", u"state.xml"_s, R"(<?xml version="1.0"?><a/>)", plain);
    row("settings", u"app.ini"_s, "[General]\na=1\n", plain);
    row("program as a log", u"app.log"_s, program, refused);
    row("picture as a log", u"app.log"_s, png, u"image/png"_s);
    row("drawing", u"a.svg"_s, R"(<?xml version="1.0"?><svg/>)", refused);
    row("script of the web", u"a.js"_s, "alert(1)", refused);
    row("starter", u"a.desktop"_s, "[Desktop Entry]\nExec=rm\n", refused);
    row("archive", u"a.zip"_s, zip, u"application/zip"_s);
    row("document in an archive", u"a.docx"_s, zip,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
    row("film", u"a.mp4"_s,
        QByteArray("\0\0\0\x18"
                   "ftypmp42\0\0\0\0mp42isom",
                   24),
        u"video/mp4"_s);
    row("program", u"a.exe"_s, program, refused);
    row("program as a picture", u"a.png"_s, program, refused);
    row("program as a text", u"a.txt"_s, program, refused);
    row("text as a program", u"a.exe"_s, "Hello", refused);
    row("picture as a program", u"a.exe"_s, pdf, refused);
    row("applet in an archive", u"a.jar"_s, zip, refused);
    row("script", u"a.sh"_s, "#!/bin/sh\n", refused);
    row("page", u"a.html"_s, "<html><script>", refused);
}

void FileCheckTest::judgesByNameAndContent()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);

    QTEST(outcome(m_folder.put(name, content)), "expected");
}

void FileCheckTest::judgesBySize_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << qsizetype(0) << u"attachment_empty"_s;
    QTest::newRow("a byte") << qsizetype(1) << u"text/plain"_s;
    QTest::newRow("5 MB") << qsizetype(5'000'000) << u"text/plain"_s;
    QTest::newRow("more") << qsizetype(5'000'001) << u"attachment_too_large"_s;
}

void FileCheckTest::judgesBySize()
{
    QFETCH(const qsizetype, length);

    QTEST(outcome(m_folder.put(u"a.txt"_s, QByteArray(length, 'a'))), "expected");
}

void FileCheckTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << u"attachment_missing"_s;
    QTest::newRow("gone") << u"/nowhere/a.txt"_s << u"attachment_missing"_s;
    QTest::newRow("folder") << u"/tmp"_s << u"attachment_folder"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"attachment_device"_s;
}

void FileCheckTest::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);

    QTEST(outcome(path), "expected");
    QVERIFY(!checkedFile(path, serviceLimits(), Fitting::Possible, QLocale::c()));
}

void FileCheckTest::saysThatAFileCannotBeOpened()
{
    const QString path = m_folder.put(u"a.txt"_s, "Hello");
    QString code;
    {
        const NoFileLeft none;
        code = outcome(path);
    }
    QCOMPARE(code, u"attachment_unreadable"_s);
    QCOMPARE(outcome(path), u"text/plain"_s);
}

void FileCheckTest::saysThatAFileCannotBeRead()
{
    const QString path = u"/sys/class/net/lo/speed"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.read(1).isEmpty())
        QSKIP("There is no file here that can be opened and not be read.");
    QCOMPARE(outcome(path), u"attachment_unreadable"_s);
    QCOMPARE(outcome(path, Fitting::Possible), u"attachment_unreadable"_s);
}

void FileCheckTest::takesLargePicturesThatCanBeFitted()
{
    const QString path = m_folder.put(u"a.png"_s, FileFolder::png(4000, 3000, 6'000'000));

    QCOMPARE(outcome(path), u"attachment_too_large"_s);
    QCOMPARE(outcome(path, Fitting::Possible), u"image/png"_s);
    QCOMPARE(checkedFile(path, serviceLimits(), Fitting::Possible, QLocale::c())->pictureSize,
             QSize(4000, 3000));
    QCOMPARE(outcome(m_folder.put(u"a.bmp"_s, FileFolder::bitmap()), Fitting::Possible),
             u"image/bmp"_s);
}

void FileCheckTest::refusesPicturesThatNobodyCanFit_data()
{
    const QString refused = u"attachment_type_not_supported"_s;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("HEIC") << u"a.heic"_s
                          << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                          << refused;
    QTest::newRow("TIFF") << u"a.tiff"_s << QByteArray("II*\0\x08\0\0\0\0\0\0\0", 12) << refused;
    QTest::newRow("drawing") << u"a.svg"_s
                             << QByteArray("<?xml version=\"1.0\"?><svg "
                                           "xmlns=\"http://www.w3.org/2000/svg\"/>")
                             << refused;
    QTest::newRow("bitmap") << u"a.bmp"_s << FileFolder::bitmap() << u"image/bmp"_s;
}

void FileCheckTest::refusesPicturesThatNobodyCanFit()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);

    QTEST(outcome(m_folder.put(name, content), Fitting::Possible), "expected");
}

void FileCheckTest::makesNoAnimationIntoAPicture_data()
{
    const QByteArray webp = "524946460000000057454250565038580a000000";
    const qsizetype much = 6'000'000;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("GIF") << FileFolder::gif() << u"image/gif"_s;
    QTest::newRow("GIF, large") << FileFolder::gif(much) << u"attachment_too_large"_s;
    QTest::newRow("PNG") << FileFolder::animatedPng(4, 3) << u"image/png"_s;
    QTest::newRow("PNG, large") << FileFolder::animatedPng(4, 3, much) << u"attachment_too_large"_s;
    QTest::newRow("WebP") << QByteArray::fromHex(webp + "020000001f0300570200")
                          << u"attachment_type_not_supported"_s;
    QTest::newRow("WebP that stands still")
        << QByteArray::fromHex(webp + "000000001f0300570200") << u"image/webp"_s;
}

void FileCheckTest::makesNoAnimationIntoAPicture()
{
    QFETCH(const QByteArray, content);

    QTEST(outcome(m_folder.put(u"a"_s, content), Fitting::Possible), "expected");
}

void FileCheckTest::refusesHugePicturesByTheirHead()
{
    const QString path = m_folder.put(u"a.png"_s, FileFolder::png(50'000, 50'000));

    QCOMPARE(outcome(path), u"attachment_too_large"_s);
    QCOMPARE(outcome(path, Fitting::Possible), u"attachment_too_large"_s);
}

void FileCheckTest::cleansNames()
{
    const QString path = m_folder.put(u"photo\u202etxt.\n.txt"_s, "Hello");

    const Result<Attachment> file
        = checkedFile(path, serviceLimits(), Fitting::Impossible, QLocale::c());

    QVERIFY(file);
    QCOMPARE(file->name, u"phototxt..txt"_s);
    QCOMPARE(file->localPath, path);
}

void FileCheckTest::countsAllFilesTogether()
{
    const AttachmentLimits limits = serviceLimits();
    const Attachment file{.size = 4'750'000};

    QVERIFY(checkedTogether({file, file}, limits, QLocale::c()));
    const Result<Done> more = checkedTogether({file, file, {.size = 1}}, limits, QLocale::c());
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::TooLarge);
}

void FileCheckTest::tellsSizesAsItIsAskedTo()
{
    const QLocale egypt(u"ar_EG"_s);
    const QString path = m_folder.put(u"log.txt"_s, QByteArray(5'000'001, 'a'));
    const Result<Attachment> file = checkedFile(path, serviceLimits(), Fitting::Impossible, egypt);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(egypt.toString(5)), qPrintable(file.error().message));

    const Result<Done> all = checkedTogether(
        {{.size = 4'000'000}, {.size = 4'000'000}, {.size = 4'000'000}}, serviceLimits(), egypt);
    QVERIFY(!all);
    QVERIFY2(all.error().message.contains(egypt.toString(9)), qPrintable(all.error().message));
}

void FileCheckTest::saysTheNameBesideWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << u"letter.txt"_s << QByteArray();
    QTest::newRow("a program") << u"game.exe"_s << QByteArray("MZ");
    QTest::newRow("too large") << u"log.txt"_s << QByteArray(5'000'001, 'a');
    QTest::newRow("too many pixels") << u"sky.png"_s << FileFolder::png(50'000, 50'000);
}

void FileCheckTest::saysTheNameBesideWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QString path = m_folder.put(name, content);

    const Result<Attachment> file
        = checkedFile(path, serviceLimits(), Fitting::Impossible, QLocale::c());
    QVERIFY(!file);
    QVERIFY2(!file.error().message.contains(name), qPrintable(file.error().message));
    QCOMPARE(file.error().details, name);
    QVERIFY(oneOfSeveral(file.error(), name).message.contains(name));
}

static const Kustomer::Testing::Suite<FileCheckTest> suite;

#include "tst_filecheck.moc"
