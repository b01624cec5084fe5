// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Files that claim to be pictures.

#include "widgets/pictures/picture.h"

#include "fuzz/fuzz.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <bit>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QImage image = squarePicture(bytesOf(data, size));
    if (image.isNull())
        return 0;
    expect(image.width() <= keptSide && image.height() <= keptSide, "a kept picture is small");
    expect(image.width() == image.height(), "a kept picture is a square");
    expect(image.format() == QImage::Format_ARGB32_Premultiplied, "a kept picture can be drawn");
    observe(size_t(image.width()));
    observe(1000 + std::popcount(image.pixel(image.width() / 2, image.height() / 2)));
    return 0;
}
