// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/pictures/picture.h"
#include "widgets/samplepictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QScopeGuard>
#include <QTest>
#include <QtEndian>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray file(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    const int side = qMin(size.width(), size.height());
    QPainter(&image).fillRect(
        QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side), Qt::green);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

/// Two pictures of 16 × 16 after each other.
QByteArray redThenBlueGif()
{
    const QByteArray line = "020e848fa9cbed0fa39cb4da8bb33e0500"; // all of it the first colour
    return QByteArray::fromHex("47494638396110001000f00000ff0000000000"
                               "21f9040000000000"
                               "2c000000001000100000"
                               + line
                               + "21f904000a000000"
                                 "2c0000000010001000800000ff000000"
                               + line + "3b");
}

/// The head of a PNG file that claims this size, without a pixel.
QByteArray headOfPng(quint32 width, quint32 height)
{
    QByteArray head = file({1, 1}, "png").first(33);
    qToBigEndian(width, head.data() + 16);
    qToBigEndian(height, head.data() + 20);
    const QByteArray chunk = head.sliced(12, 17);
    quint32 crc = 0xffffffff;
    for (const char byte : chunk) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, head.data() + 29);
    return head;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void cutsTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("side");
        QTest::newRow("small PNG") << file({30, 20}, "png") << 20;
        QTest::newRow("wide PNG") << file({600, 300}, "png") << keptSide;
        QTest::newRow("high JPEG") << file({300, 900}, "jpeg") << keptSide;
    }

    void cutsTheMiddle()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, side);
        const QImage image = squarePicture(bytes);
        QCOMPARE(image.size(), QSize(side, side));
        for (const QPoint at : {QPoint(2, 2), QPoint(side - 3, side - 3)}) {
            const QColor color = image.pixelColor(at);
            QVERIFY2(color.green() > 200 && color.red() < 60, qPrintable(color.name()));
        }
    }

    void showsWhatIsMeantForPrinters()
    {
        const QImage image = squarePicture(printersJpeg());
        QCOMPARE(image.size(), QSize(8, 8));
        const QColor color = image.pixelColor(4, 4);
        QVERIFY2(color.red() > 200 && color.green() < 60 && color.blue() < 60,
                 qPrintable(color.name()));
    }

    void survivesAnyCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << file({40, 30}, "png");
        QTest::newRow("JPEG") << file({40, 30}, "jpeg");
        QTest::newRow("for printers") << printersJpeg();
    }

    void survivesAnyCut()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!squarePicture(bytes).isNull());
        // what is left of it may be seen, and what decoders say of it is theirs
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const QImage image = squarePicture(bytes.first(length));
            if (!image.isNull())
                QCOMPARE(image.width(), image.height());
        }
        qInstallMessageHandler(nullptr);
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        QTest::newRow("a drawing, which may name other files") << drawing;
        QTest::newRow("a pixmap in text") << QByteArray("P3 1 1 255 255 0 0\n");
        QTest::newRow("the beginning of a PNG") << file({30, 30}, "png").first(40);
        QTest::newRow("a signature alone") << file({30, 30}, "png").first(8);
    }

    void takesNothingElse()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(squarePicture(bytes).isNull());
    }

    void refusesTooManyPixels_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isShown");
        const auto whole = [](QSize size, QImage::Format format, const char *name) {
            QImage image(size, format);
            image.fill(0);
            return pictureFile(image, name);
        };
        const auto mono = QImage::Format_Mono;
        const auto gray = QImage::Format_Grayscale8;
        QTest::newRow("PNG") << whole({4096, 4096}, mono, "png") << true;
        QTest::newRow("PNG, a column more") << whole({4097, 4096}, mono, "png") << false;
        QTest::newRow("JPEG") << whole({8192, 8192}, gray, "jpeg") << true;
        QTest::newRow("JPEG, a column more") << whole({8193, 8192}, gray, "jpeg") << false;
        QTest::newRow("50,000 × 50,000") << headOfPng(50'000, 50'000) << false;
        QTest::newRow("one line of 2³¹ − 1") << headOfPng(0x7fffffff, 1) << false;
    }

    void refusesTooManyPixels()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isShown);
        const bool isJpeg = bytes.startsWith("\xff\xd8");
        QImageReader::setAllocationLimit(isJpeg ? 32 : 256); // MB: no JPEG is unpacked as a whole
        const auto restore = qScopeGuard([] { QImageReader::setAllocationLimit(256); });
        QCOMPARE(squarePicture(bytes).size(), isShown ? QSize(keptSide, keptSide) : QSize(0, 0));
    }

    void fitsABox_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("box");
        QTest::addColumn<QSize>("inside");
        QTest::addColumn<QSize>("cover");
        QTest::newRow("wide") << QSize(400, 200) << QSize(100, 100) << QSize(100, 50)
                              << QSize(100, 100);
        QTest::newRow("high") << QSize(200, 400) << QSize(120, 60) << QSize(30, 60)
                              << QSize(120, 60);
        QTest::newRow("small: it is never enlarged")
            << QSize(40, 20) << QSize(100, 100) << QSize(40, 20) << QSize(20, 20);
        QTest::newRow("a hair") << QSize(4000, 1) << QSize(100, 100) << QSize(100, 1)
                                << QSize(1, 1);
    }

    void fitsABox()
    {
        QFETCH(const QSize, size);
        QFETCH(const QSize, box);
        for (const char *format : {"png", "jpeg"}) {
            QBuffer file;
            file.setData(pictureFile(twoColours(size), format));
            file.open(QIODevice::ReadOnly);
            QCOMPARE(sizeOfPicture(file), size);
            QTEST(fittedPicture(file, box, Framing::Inside).size(), "inside");
            file.seek(0);
            QTEST(fittedPicture(file, box, Framing::Cover).size(), "cover");
        }
    }

    void showsOtherFormats_data()
    {
        QImage red(16, 16, QImage::Format_RGB32);
        red.fill(Qt::red);
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("color"); // empty: any
        QTest::newRow("GIF: the first of two") << "gif"_ba << redThenBlueGif() << u"#ff0000"_s;
        QTest::newRow("BMP") << "bmp"_ba << pictureFile(red, "bmp") << u"#ff0000"_s;
        QTest::newRow("WebP") << "webp"_ba
                              << QByteArray::fromHex("5249464634000000574542505650382028000000"
                                                     "9001009d012a1000100002003425a40002e68a2f"
                                                     "0000fefc89e1c3b22c3eea10673db7a500000000")
                              << QString();
    }

    void showsOtherFormats()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, color);
        if (!QImageReader::supportedImageFormats().contains(format))
            QSKIP("Qt has no plugin for it here.");
        QBuffer file;
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        QCOMPARE(sizeOfPicture(file), QSize(16, 16));
        const QImage image = fittedPicture(file, {100, 100}, Framing::Inside);
        QCOMPARE(image.size(), QSize(16, 16));
        if (!color.isEmpty())
            QCOMPARE(image.pixelColor(4, 4).name(), color);
        file.seek(0);
        QCOMPARE(fittedPicture(file, {8, 8}, Framing::Cover).size(), QSize(8, 8));
    }

    void standsUpright()
    {
        QBuffer file;
        file.setData(turnedJpeg(twoColours({400, 200}), 6));
        file.open(QIODevice::ReadOnly);
        QCOMPARE(sizeOfPicture(file), QSize(200, 400));
        const QImage image = fittedPicture(file, {50, 80}, Framing::Inside);
        QCOMPARE(image.size(), QSize(40, 80));
        QVERIFY2(image.pixelColor(20, 8).red() > 200, "what was left is up");
        QVERIFY2(image.pixelColor(20, 72).blue() > 200, "what was right is down");
        file.seek(0);
        QCOMPARE(fittedPicture(file, {60, 30}, Framing::Cover).size(), QSize(60, 30));
    }
};

static const Kustomer::Testing::Suite<PictureTest> suite;

#include "tst_picture.moc"
