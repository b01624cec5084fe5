// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"

#include <QMap>
#include <QTest>

#include <cstdio>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, Kustomer::Testing::SuiteMaker> &suites()
{
    static QMap<QString, Kustomer::Testing::SuiteMaker> all;
    return all;
}

} // namespace

void Kustomer::Testing::registerSuite(const char *file, SuiteMaker make)
{
    QString name = QString::fromUtf8(file);
    name = name.sliced(name.lastIndexOf("tests/"_L1) + 6).chopped(4).remove("tst_"_L1);
    suites().insert(name, std::move(make));
}

int main(int argc, char **argv)
{
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!suites().contains(name)) {
        std::fprintf(stderr, "Which suite? One of:\n%s\n", qPrintable(suites().keys().join(u'\n')));
        return 2;
    }
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    const std::unique_ptr<QObject> suite = suites().value(name)();
    argv[1] = argv[0];
    return QTest::qExec(suite.get(), argc - 1, argv + 1);
}
