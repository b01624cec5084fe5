// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "widgets/text/markdown.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList g_lines;

void collect(QtMsgType, const QMessageLogContext &, const QString &line)
{
    g_lines.append(line);
}

} // namespace

class TestTextLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void neitherBubblesNorPreviewsReachTheLog();
    void otherCategoriesStayAsTheyAre();

private:
    QtMessageHandler m_before = nullptr;
};

void TestTextLogs::initTestCase()
{
    m_before = qInstallMessageHandler(collect);
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void TestTextLogs::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void TestTextLogs::neitherBubblesNorPreviewsReachTheLog()
{
    const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
    const auto document
        = markdownDocument(u"A *secret* word\n\n- one"_s, theme, theme.timeline.company);
    QCOMPARE(markdownPreview(u"Another **secret**"_s), u"Another secret"_s);
    QVERIFY(document->toPlainText().contains("secret"_L1));
    QVERIFY2(g_lines.filter(u"secret"_s).isEmpty(), qPrintable(g_lines.join(u'\n')));
}

void TestTextLogs::otherCategoriesStayAsTheyAre()
{
    const QLoggingCategory category("kustomer.test");
    qCDebug(category) << "heard";
    QCOMPARE(g_lines.filter(u"heard"_s).size(), 1);
}

static const Kustomer::Testing::Suite<TestTextLogs> suite;
#include "tst_textlogs.moc"
