// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/busythreads.h"
#include "widgets/pictures/pictures.h"
#include "widgets/pictures/workers.h"
#include "widgets/samplepictures.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

PictureWish wishFor(const QString &path, QSize pixels = {60, 60})
{
    return {{PictureId::Origin::File, path}, pixels, Framing::Cover};
}

/// Answers from the disk when it is told to.
class SlowSource
{
public:
    Pictures::Source source()
    {
        return [this](const PictureId &id, QObject *, const Pictures::Answer &answer) {
            asked << id.name;
            waiting << [id, answer] {
                answer({id.name, {}});
            };
        };
    }

    void answerAll()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst()();
    }

    QStringList asked;
    QList<std::function<void()>> waiting;
};

void answerAtOnce(const PictureId &id, QObject *, const Pictures::Answer &answer)
{
    answer({id.name, {}});
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void decodesWhatIsWishedFor()
    {
        const QString path = m_files.put(u"a.png"_s, pictureFile(twoColours({400, 300}), "png"));
        Pictures pictures(answerAtOnce);
        QSignalSpy changed(&pictures, &Pictures::changed);
        pictures.request(wishFor(path));
        QVERIFY2(pictures.pixmap(wishFor(path)).isNull(), "never in the thread that paints");
        QVERIFY(changed.wait(Testing::patience));
        QCOMPARE(pictures.pixmap(wishFor(path)).size(), QSize(60, 60));
        QVERIFY2(pictures.pixmap(wishFor(path, {10, 10})).isNull(), "each size for itself");
    }

    void needsNoThreadOfTheApplication()
    {
        const Testing::BusyThreads busy;
        const QString path = m_files.put(u"c.png"_s, pictureFile(twoColours({400, 300}), "png"));
        Pictures pictures(answerAtOnce);
        pictures.request(wishFor(path));
        QTRY_VERIFY(!pictures.pixmap(wishFor(path)).isNull());
    }

    void saysWhatCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = pictureFile(twoColours({400, 300}), "png");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("half a picture's head") << whole.first(20);
    }

    void saysWhatCannotBeShown()
    {
        QFETCH(const QByteArray, content);
        const QString path
            = content.isEmpty() ? u"/nowhere/at/all.png"_s : m_files.put(u"broken.png"_s, content);
        Pictures pictures(answerAtOnce);
        pictures.request(wishFor(path));
        QTRY_VERIFY(pictures.isBroken(wishFor(path).id));
        pictures.forgetFailures();
        QVERIFY2(pictures.isBroken(wishFor(path).id), "another network does not mend it");
        pictures.tryAgain(wishFor(path).id);
        QVERIFY(!pictures.isBroken(wishFor(path).id));
    }

    void fetchesAgainWhatCouldNotBeFetched()
    {
        const PictureWish wish
            = wishFor(m_files.put(u"late.png"_s, pictureFile(twoColours({400, 300}), "png")));
        bool isOnline = false;
        int asked = 0;
        Pictures pictures([&](const PictureId &id, QObject *, const Pictures::Answer &answer) {
            ++asked;
            answer(isOnline ? Pictures::File{id.name, {}} : Pictures::File());
        });
        const QSignalSpy offered(&pictures, &Pictures::offered);
        pictures.request(wish);
        QVERIFY(pictures.isBroken(wish.id));
        isOnline = true;
        pictures.request(wish);
        QVERIFY2(asked == 1, "not before a while has passed");
        pictures.forgetFailures();
        QCOMPARE(offered.size(), 1);
        QVERIFY(!pictures.isBroken(wish.id));
        pictures.request(wish);
        QTRY_VERIFY(!pictures.pixmap(wish).isNull());
    }

    void keepsWithinItsRoom()
    {
        Pictures pictures(answerAtOnce);
        const QImage large = twoColours({3000, 2000}); // 24 MB each
        for (const QString &name : {u"1.jpg"_s, u"2.jpg"_s, u"3.jpg"_s, u"4.jpg"_s}) {
            const PictureWish wish
                = wishFor(m_files.put(name, pictureFile(large, "jpeg")), {3000, 2000});
            pictures.request(wish);
            QTRY_VERIFY2(!pictures.pixmap(wish).isNull(), qPrintable(name));
            QVERIFY(pictures.cost() <= Pictures::room);
        }
        QVERIFY(pictures.cost() > Pictures::room / 2);
    }

    void servesTheLatestWishFirst()
    {
        SlowSource slow;
        Pictures pictures(slow.source());
        for (int i = 0; i < 8; ++i)
            pictures.request(wishFor(QString::number(i)));
        QCOMPARE(slow.asked, QStringList({u"0"_s, u"1"_s, u"2"_s}));
        slow.answerAll();
        QTRY_VERIFY(slow.asked.size() > 3);
        QCOMPARE(slow.asked.at(3), u"7"_s);
    }

    void asksOnceForEach()
    {
        SlowSource slow;
        Pictures pictures(slow.source());
        for (int i = 0; i < 5; ++i)
            pictures.request(wishFor(u"same"_s));
        QCOMPARE(slow.asked.size(), 1);
    }

    void mayGoWhileItWaits()
    {
        const QString path = m_files.put(u"b.png"_s, pictureFile(twoColours({900, 900}), "png"));
        auto pictures = std::make_unique<Pictures>(answerAtOnce);
        const QSignalSpy changed(pictures.get(), &Pictures::changed);
        pictures->request(wishFor(path));
        pictures.reset();
        QTRY_COMPARE(workers()->activeThreadCount(), 0);
        QCoreApplication::processEvents(); // what the decoder told
        QCOMPARE(changed.size(), 0);
    }

private:
    SampleFiles m_files;
};

static const Kustomer::Testing::Suite<PicturesTest> suite;

#include "tst_pictures.moc"
