// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/pictures/picturefitting.h"
#include "widgets/samplepictures.h"
#include "widgets/words/trouble.h"

#include <QFileInfo>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What compresses badly.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = random.generate() | 0xff000000U;
    }
    return image;
}

} // namespace

class PictureFittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_target = m_files.put(u"target"_s, {});
    }

    void standsUprightAndTellsNothingOfItsPlace()
    {
        QByteArray photograph = turnedJpeg(twoColours({1600, 1200}), 6);
        const QString source = m_files.put(u"photograph.jpg"_s, photograph);
        const Result<QString> kind = fitPicture({source, m_target, 5'000'000});
        QVERIFY2(kind, qPrintable(kind ? QString() : kind.error().code));
        QCOMPARE(*kind, u"image/jpeg"_s);
        const QImage fit(m_target);
        QVERIFY2(fit.height() > fit.width(), "turned as it says");
        QVERIFY(QFileInfo(m_target).size() < 5'000'000);
        QVERIFY(fit.pixelColor(fit.width() / 2, 10).red() > 200);
        QVERIFY(!contentOf(m_target).contains("Exif"));
    }

    void keepsWhatACameraSaw()
    {
        QByteArray photograph = turnedJpeg(twoColours({4032, 3024}), 6);
        const QString source = m_files.put(u"contract.jpg"_s, photograph);
        QVERIFY(fitPicture({source, m_target, 5'000'000}));
        QCOMPARE(QImageReader(m_target).size(), QSize(3024, 4032));
        QVERIFY(QFileInfo(m_target).size() < 5'000'000);
    }

    void tellsNothingOfItsTexts()
    {
        QImage image = twoColours({300, 200});
        image.setText(u"Author"_s, u"Jane at home"_s);
        const QString source = m_files.put(u"told.png"_s, pictureFile(image, "png"));
        QVERIFY(fitPicture({source, m_target, 5'000'000}));
        QVERIFY(!contentOf(m_target).contains("Jane"));
        QCOMPARE(QImage(m_target).size(), QSize(300, 200));
    }

    void staysSeeThrough()
    {
        QImage image({120, 80}, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const QString source = m_files.put(u"glass.png"_s, pictureFile(image, "png"));
        const Result<QString> kind = fitPicture({source, m_target, 5'000'000});
        QVERIFY(kind);
        QCOMPARE(*kind, u"image/png"_s);
        QCOMPARE(QImage(m_target).pixelColor(10, 10).alpha(), 0);
    }

    void staysSmallWhereItIs()
    {
        const QString source = m_files.put(u"dot.png"_s, pictureFile(twoColours({16, 16}), "png"));
        QVERIFY(fitPicture({source, m_target, 5'000'000}));
        QCOMPARE(QImage(m_target).size(), QSize(16, 16));
    }

    void isForScreensWhereItWasForPrinters()
    {
        const QString source = m_files.put(u"printed.jpg"_s, printersJpeg());
        const Result<QString> kind = fitPicture({source, m_target, 5'000'000});
        QVERIFY(kind);
        QCOMPARE(*kind, u"image/jpeg"_s);
        const QColor color = QImage(m_target).pixelColor(4, 4);
        QVERIFY2(color.red() > 200 && color.green() < 60, qPrintable(color.name()));
    }

    void shrinksUntilItFits()
    {
        const QString source = m_files.put(u"noise.png"_s, pictureFile(noise({1000, 800}), "png"));
        QVERIFY(fitPicture({source, m_target, 60'000}));
        QVERIFY(QFileInfo(m_target).size() <= 60'000);
        QVERIFY(!QImage(m_target).isNull());
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<svg/>");
        QTest::newRow("half") << pictureFile(twoColours({300, 200}), "png").first(60);
    }

    void refusesWhatIsNoPicture()
    {
        QFETCH(const QByteArray, content);
        const Result<QString> kind
            = fitPicture({m_files.put(u"none"_s, content), m_target, 5'000'000});
        QVERIFY(!kind);
        QCOMPARE(kind.error().kind, Error::Kind::Refused);
        QVERIFY(!kind.error().message.isEmpty());
        QVERIFY2(reason(kind.error()) == kind.error().message, "not the service said no");
    }

    void turnsBitmapsIntoWhatMayBeSent()
    {
        const QString source = m_files.put(u"a.bmp"_s, pictureFile(twoColours({30, 20}), "bmp"));
        const Result<QString> kind = fitPicture({source, m_target, 5'000'000});
        QVERIFY(kind);
        QCOMPARE(*kind, u"image/jpeg"_s);
        QCOMPARE(QImage(m_target).size(), QSize(30, 20));
    }

private:
    SampleFiles m_files;
    QString m_target;
};

static const Kustomer::Testing::Suite<PictureFittingTest> suite;

#include "tst_picturefitting.moc"
