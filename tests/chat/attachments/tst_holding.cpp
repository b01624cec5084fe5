// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecheck.h"
#include "chat/attachments/holding.h"
#include "support/filefolder.h"
#include "support/fulldisk.h"
#include "support/memorypeak.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A JPEG file that was turned, with a place and a comment in it.
QByteArray photo()
{
    return QByteArray::fromHex("ffd8"
                               "ffe1002245786966000049492a0008000000"
                               "010012010300010000000600000000000000"
                               "fffe0007"
                               "706c616365"
                               "ffc00011080258032003012200021101031101"
                               "ffda0008010100003f00"
                               "123456ff00789a"
                               "ffd9"
                               "6d6f7265");
}

} // namespace

/// What is held can be sent whatever becomes of the original.
class HoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_isCancelled = false;
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void copiesFilesForTheOwnerAlone();
    void replacesWhatWasCutShort();
    void removesWhatAPictureTells();
    void fitsPictures_data();
    void fitsPictures();
    void sharesAMessageAmongPictures();
    void keepsAnimationsAsTheyAre();
    void saysWhyAPictureCannotBeFitted();
    void leavesNothingWhereAFileCannotBeSent();
    void readsNoFurtherThanAFileThatGrows();
    void saysThatTheDiskIsFull();
    void namesTheFileWhereThereIsNoPlaceForIt();
    void endsWhenNobodyWantsItAnyMore();
    void countsWhatIsHeldTogether();

private:
    Result<QList<Attachment>> hold(const QStringList &sources, const PictureFitter &fitter = {})
    {
        return held({.folder = m_folder->path(),
                     .name = u"outgoing-1"_s,
                     .sources = sources,
                     .limits = serviceLimits(),
                     .fitter = fitter},
                    m_isCancelled);
    }
    QByteArray content(const Attachment &file) const
    {
        return FileFolder::content(m_folder->filePath(file.localPath));
    }

    FileFolder m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_isCancelled = false;
};

void HoldingTest::copiesFilesForTheOwnerAlone()
{
    const QString text = m_files.put(u"a.txt"_s, "Hello");
    const QString picture = m_files.put(u"b.png"_s, FileFolder::png(4, 3));

    const auto files = hold({text, picture, text});

    QVERIFY(files);
    QCOMPARE(files->size(), 3);
    QVERIFY(QFile::remove(text));
    QCOMPARE(content(files->first()), "Hello");
    QCOMPARE(content(files->last()), "Hello");
    QCOMPARE(files->at(0).name, u"a.txt"_s);
    QCOMPARE(files->at(0).size, 5);
    QCOMPARE(files->at(1).contentType, u"image/png"_s);
    QCOMPARE(files->at(1).pictureSize, QSize(4, 3));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const Attachment &file : *files)
        QVERIFY(!(QFile::permissions(m_folder->filePath(file.localPath)) & others));
}

void HoldingTest::replacesWhatWasCutShort()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"outgoing-1/0"_s));
    QFile half(m_folder->filePath(u"outgoing-1/0/half"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));

    QVERIFY(hold({m_files.put(u"a.txt"_s, "Hello")}));

    QCOMPARE(QDir(m_folder->filePath(u"outgoing-1/0"_s)).entryList(QDir::Files),
             QStringList{u"a.txt"_s});
}

void HoldingTest::removesWhatAPictureTells()
{
    const auto files = hold({m_files.put(u"a.jpg"_s, photo())});

    QVERIFY(files);
    QCOMPARE(files->first().pictureSize, QSize(600, 800)); // the way up stays
    const QByteArray kept = content(files->first());
    QVERIFY(!kept.contains("place"));
    QVERIFY(!kept.contains("more"));
    QVERIFY(kept.endsWith(QByteArray::fromHex("123456ff00789affd9")));
    QCOMPARE(files->first().size, kept.size());
}

void HoldingTest::fitsPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("fittedName");
    QTest::newRow("large") << u"a.png"_s << FileFolder::png(4000, 3000, 6'000'000) << u"a.jpg"_s;
    QTest::newRow("turned") << u"a.jpg"_s << photo() << u"a.jpg"_s;
    QTest::newRow("turned, named otherwise") << u"a.jpeg"_s << photo() << u"a.jpeg"_s;
    QTest::newRow("another format") << u"a.bmp"_s << FileFolder::bitmap() << u"a.jpg"_s;
}

void HoldingTest::fitsPictures()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, picture);
    const QByteArray fitted = QByteArray::fromHex("ffd8ffc00011080003000403012200021101031101");
    PictureFit asked;
    const auto fit = [&](const PictureFit &wanted) {
        asked = wanted;
        QFile target(wanted.target);
        if (target.open(QIODevice::WriteOnly))
            target.write(fitted);
        return Result<QString>(u"image/jpeg"_s);
    };

    const auto files = hold({m_files.put(name, picture)}, fit);

    QVERIFY(files);
    QCOMPARE(asked.mostBytes, 5'000'000);
    QTEST(files->first().name, "fittedName");
    QCOMPARE(files->first().contentType, u"image/jpeg"_s);
    QCOMPARE(files->first().pictureSize, QSize(4, 3));
    QCOMPARE(content(files->first()), fitted);
    QCOMPARE(QDir(QFileInfo(m_folder->filePath(files->first().localPath)).path())
                 .entryList(QDir::Files)
                 .size(),
             1);
}

void HoldingTest::sharesAMessageAmongPictures()
{
    qint64 together = 0;
    const auto fit = [&together](const PictureFit &wanted) {
        together += wanted.mostBytes;
        QFile target(wanted.target);
        if (target.open(QIODevice::WriteOnly))
            target.write(photo());
        return Result<QString>(u"image/jpeg"_s);
    };

    QVERIFY(hold({m_files.put(u"a.jpg"_s, photo()), m_files.put(u"b.jpg"_s, photo()),
                  m_files.put(u"c.jpg"_s, photo())},
                 fit));

    QVERIFY(together > 9'000'000);
    QVERIFY(together <= serviceLimits().messageBytes);
}

void HoldingTest::keepsAnimationsAsTheyAre()
{
    const QByteArray animation = FileFolder::gif(1000);
    const auto fail = [](const PictureFit &) -> Result<QString> {
        return Error{};
    };

    const auto files = hold({m_files.put(u"a.gif"_s, animation)}, fail);

    QVERIFY(files);
    QCOMPARE(content(files->first()), animation);
    const auto larger = hold({m_files.put(u"a.gif"_s, FileFolder::gif(6'000'000))}, fail);
    QVERIFY(!larger);
    QCOMPARE(larger.error().code, u"attachment_too_large"_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HoldingTest::saysWhyAPictureCannotBeFitted()
{
    const Error damaged{.kind = Error::Kind::Refused, .message = u"damaged"_s};
    const auto fail = [&damaged](const PictureFit &) -> Result<QString> {
        return damaged;
    };

    const auto files = hold({m_files.put(u"a.jpg"_s, photo())}, fail);

    QVERIFY(!files);
    Error said = damaged;
    said.code = u"attachment_unreadable"_s; // whoever fits says: it was found here
    QCOMPARE(files.error(), said);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HoldingTest::leavesNothingWhereAFileCannotBeSent()
{
    const auto files = hold({m_files.put(u"a.txt"_s, "Hello"), u"/nowhere/b.txt"_s});

    QVERIFY(!files);
    QVERIFY(files.error().message.contains(u"b.txt"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HoldingTest::readsNoFurtherThanAFileThatGrows()
{
    constexpr qint64 before = 4'000'000;
    constexpr qint64 grown = 1'000'000'000; // of which no disk keeps a byte
    const QString path = m_files.put(u"a.txt"_s, QByteArray(before, 'a'));
    std::atomic_bool isOver = false;
    const std::unique_ptr<QThread> writer(QThread::create([&isOver, path] {
        while (!isOver) {
            QFile::resize(path, grown);
            QFile::resize(path, before);
        }
    }));
    writer->start();
    const auto end = qScopeGuard([&] {
        isOver = true;
        writer->wait();
    });
    const MemoryPeak peak;
    for (int i = 0; i < 20; ++i) {
        const auto files = hold({path});
        QVERIFY2(files || files.error().code == "attachment_too_large"_L1,
                 qPrintable(files ? QString() : files.error().code));
        QVERIFY(!files || files->first().size <= serviceLimits().fileBytes);
        QVERIFY(files || QDir(m_folder->path()).isEmpty());
    }
    QVERIFY(peak.mebibytes() < MemoryPeak::tolerated);
}

void HoldingTest::saysThatTheDiskIsFull()
{
    const QString path = m_files.put(u"a.txt"_s, "Hello");
    const FullDisk full;

    const auto files = hold({path});

    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::Storage);
    QCOMPARE(files.error().message, u"“a.txt” cannot be kept on this disk."_s);
    QVERIFY(!files.error().details.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HoldingTest::namesTheFileWhereThereIsNoPlaceForIt()
{
    const QString path = m_files.put(u"a.txt"_s, "Hello");
    QVERIFY(m_folder->remove());

    const auto files = hold({path});

    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::Storage);
    QCOMPARE(files.error().message, u"“a.txt” cannot be kept on this disk."_s);
}

void HoldingTest::endsWhenNobodyWantsItAnyMore()
{
    m_isCancelled = true;

    const auto files = hold({m_files.put(u"a.txt"_s, "Hello")});

    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void HoldingTest::countsWhatIsHeldTogether()
{
    const QString path = m_files.put(u"a.txt"_s, QByteArray(4'000'000, 'a'));

    QVERIFY(hold({path, path}));
    const auto files = hold({path, path, path});
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::TooLarge);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

static const Kustomer::Testing::Suite<HoldingTest> suite;

#include "tst_holding.moc"
