// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/picturemetadata.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto start = "ffd8"_ba;
const auto end = "ffd9"_ba;
const auto quantities = "ffdb00040001"_ba;
const auto frame = "ffc00011080258032003012200021101031101"_ba;
const auto scan = "ffda0003016bff00ffd06b"_ba;
const auto exif = "ffe1000c457869660000"
                  "47505320"_ba;
const auto press = "ffed000447ff"_ba;
const auto comment = "fffe0004476f"_ba;

QByteArray webP(const QByteArray &chunks)
{
    const QByteArray content = "WEBP" + QByteArray::fromHex(chunks);
    QByteArray file = "RIFF" + QByteArray(4, '\0') + content;
    file[4] = char(content.size());
    return file.toHex();
}

QByteArray extended(const QByteArray &flags)
{
    return "565038580a000000" + flags + "0000001f0300570200";
}

} // namespace

/// What a picture tells of who made it, where and when, stays here.
class PictureMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void leavesThePicture_data();
    void leavesThePicture();
};

void PictureMetadataTest::leavesThePicture_data()
{
    const QByteArray bare = start + quantities + frame + scan + end;
    const QByteArray data = "565038200400000001020304"_ba;
    const QByteArray told = "4558494603000000474f0a00"_ba; // of an odd length
    const QByteArray described = "584d5020020000003c3e"_ba;
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("JPEG without any") << bare << bare;
    QTest::newRow("JPEG, before") << start + exif + press + quantities + frame + scan + end << bare;
    QTest::newRow("JPEG, between") << start + quantities + frame + comment + scan + end << bare;
    QTest::newRow("JPEG, behind the data")
        << start + quantities + frame + scan + exif + end << bare;
    QTest::newRow("JPEG, behind the picture") << bare + exif << bare;
    QTest::newRow("JPEG, behind what fills")
        << start + "ffff" + exif + "ff" + quantities + frame + scan + end << bare;
    QTest::newRow("JPEG, behind a lone marker")
        << start + "ffd0" + exif + frame + scan + end << start + "ffd0" + frame + scan + end;
    QTest::newRow("JPEG that is cut")
        << start + exif + frame + "ffda00" << start + frame + "ffda00";
    QTest::newRow("WebP without any") << webP(extended("10") + data) << webP(extended("10") + data);
    QTest::newRow("WebP") << webP(extended("1e") + data + told + described)
                          << webP(extended("12") + data);
    QTest::newRow("WebP, between")
        << webP(extended("08") + told + data) << webP(extended("00") + data);
    QTest::newRow("WebP that is cut") << webP(extended("08") + data + "45584946ff0000ff01")
                                      << webP(extended("08") + data + "45584946ff0000ff01");
    QTest::newRow("text") << "Hello"_ba.toHex() << "Hello"_ba.toHex();
}

void PictureMetadataTest::leavesThePicture()
{
    QFETCH(const QByteArray, picture);

    QTEST(withoutMetadata(QByteArray::fromHex(picture)).toHex(), "left");
}

static const Kustomer::Testing::Suite<PictureMetadataTest> suite;

#include "tst_picturemetadata.moc"
