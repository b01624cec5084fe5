// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/picturehead.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto png = "89504e470d0a1a0a0000000d49484452"_ba;
/// An APP1 segment with an orientation of 6.
const auto turned = "ffe1001e457869660000"
                    "4d4d002a00000008"
                    "0001"
                    "01120003000000010006"
                    "0000"_ba;
const auto turnedLittle = "ffe1001e457869660000"
                          "49492a0008000000"
                          "0100"
                          "12010300010000000800"
                          "0000"_ba;
const auto frame = "ffc00011080258032003012200021101031101"_ba; // 800 × 600

} // namespace

/// How large a picture is, its first bytes say; nothing is decoded.
class PictureHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsSizes_data();
    void readsSizes();
    void tellsWhatMayBeAnimated_data();
    void tellsWhatMayBeAnimated();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void survivesBeingCutAnywhere();
};

void PictureHeadTest::readsSizes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("seen");
    QTest::newRow("PNG") << png + "0000032000000258" << QSize(800, 600);
    QTest::newRow("PNG, huge") << png + "0000c3500000c350" << QSize(50000, 50000);
    QTest::newRow("PNG, absurd") << png + "ffffffffffffffff" << QSize(1 << 30, 1 << 30);
    QTest::newRow("JPEG") << "ffd8"_ba + frame << QSize(800, 600);
    QTest::newRow("JPEG with filling") << "ffd8ffff"_ba + frame << QSize(800, 600);
    QTest::newRow("JPEG, turned") << "ffd8"_ba + turned + frame << QSize(600, 800);
    QTest::newRow("JPEG, turned, little endian")
        << "ffd8"_ba + turnedLittle + frame << QSize(600, 800);
    QTest::newRow("GIF") << "47494638396120035802"_ba << QSize(800, 600);
    QTest::newRow("WebP, extended")
        << "524946460000000057454250565038580a000000000000001f0300570200"_ba << QSize(800, 600);
    QTest::newRow("WebP, lossless")
        << "5249464600000000574542505650384c050000002f1fc39500"_ba << QSize(800, 600);
    QTest::newRow("WebP, lossy")
        << "524946460000000057454250565038200a0000000000009d012a20035802"_ba << QSize(800, 600);
    QTest::newRow("BMP") << "424d000000000000000000000000280000002003000058020000"_ba
                         << QSize(800, 600);
    QTest::newRow("BMP, top down")
        << "424d0000000000000000000000002800000020030000a8fdffff"_ba << QSize(800, 600);
}

void PictureHeadTest::readsSizes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, seen);

    const auto head = pictureHeadFrom(QByteArray::fromHex(bytes));

    QVERIFY(head);
    QCOMPARE(head->seenSize(), seen);
}

void PictureHeadTest::tellsWhatMayBeAnimated_data()
{
    const QByteArray still = png + "0000032000000258080200000012345678";
    const QByteArray control = "000000086163544c000000020000000012345678";
    const QByteArray text = "00000004744558746120632012345678";
    const QByteArray data = "0000000249444154000012345678";
    const QByteArray webp = "524946460000000057454250565038580a000000";
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("PNG") << still + data << false;
    QTest::newRow("PNG, animated") << still + control + data << true;
    QTest::newRow("PNG, animated behind a text") << still + text + control + data << true;
    QTest::newRow("PNG with more behind the picture") << still + data + control << false;
    QTest::newRow("PNG with a chunk of no end") << still + "ffffffff74455874" + control << false;
    QTest::newRow("GIF") << "47494638396120035802"_ba << true;
    QTest::newRow("WebP") << webp + "000000001f0300570200" << false;
    QTest::newRow("WebP with transparency") << webp + "100000001f0300570200" << false;
    QTest::newRow("WebP, animated") << webp + "120000001f0300570200" << true;
    QTest::newRow("JPEG") << "ffd8"_ba + frame << false;
}

void PictureHeadTest::tellsWhatMayBeAnimated()
{
    QFETCH(const QByteArray, bytes);

    const auto head = pictureHeadFrom(QByteArray::fromHex(bytes));

    QVERIFY(head);
    QTEST(head->mayBeAnimated, "mayBe");
}

void PictureHeadTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "Hello"_ba.toHex();
    QTest::newRow("PNG without a size") << png;
    QTest::newRow("PNG of no width") << png + "0000000000000258";
    QTest::newRow("JPEG without a frame") << "ffd8"_ba + turned;
    QTest::newRow("JPEG with a segment that ends before it begins") << "ffd8ffe00001"_ba + frame;
    QTest::newRow("JPEG that ends before its frame") << "ffd8ffd9"_ba + frame;
    QTest::newRow("JPEG with a scan before its frame") << "ffd8ffda000301"_ba + frame;
    QTest::newRow("JPEG with a frame too short for its size")
        << "ffd8ffc1000345fffffffffffe00060009"_ba;
    QTest::newRow("JPEG with rubbish") << "ffd8ff00"_ba + frame;
    QTest::newRow("PNG with a header too short for its size")
        << "89504e470d0a1a0a000000004948445200000320000002580802000000"_ba;
    QTest::newRow("WebP, extended, too short for its size")
        << "5249464600000000574542505650385800000000584d5020000000005249464634000000"_ba;
    QTest::newRow("WebP, lossless, too short for its size")
        << "5249464600000000574542505650384c040000002f1fc39500"_ba;
    QTest::newRow("WebP, lossy, too short for its size")
        << "52494646000000005745425056503820090000000000009d012a20035802"_ba;
    QTest::newRow("BMP of no height") << "424d000000000000000000000000280000002003000000000000"_ba;
}

void PictureHeadTest::refusesWhatIsNone()
{
    QFETCH(const QByteArray, bytes);

    QVERIFY(!pictureHeadFrom(QByteArray::fromHex(bytes)));
}

void PictureHeadTest::survivesBeingCutAnywhere()
{
    const QByteArray whole = QByteArray::fromHex("ffd8"_ba + turned + frame);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto head = pictureHeadFrom(QByteArrayView(whole).first(length));
        QVERIFY(!head || head->seenSize() == QSize(600, 800));
    }
}

static const Kustomer::Testing::Suite<PictureHeadTest> suite;

#include "tst_picturehead.moc"
