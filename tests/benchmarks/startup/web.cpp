// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P1 and P9: the peer. A page in a QWebEngineView that makes the same requests.
//   benchmark_startup_web API_URL REALTIME_URL API_KEY JWT

#include <QApplication>
#include <QUrlQuery>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // it does not work for root, as CI often is
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-web-security --disable-gpu");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QWebEngineView view;
    view.settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
    view.resize(400, 600);
    QObject::connect(&view, &QWebEngineView::titleChanged, &view, [](const QString &title) {
        if (title == "painted"_L1)
            std::puts("painted"), std::fflush(stdout);
    });
    QUrlQuery query;
    query.setQueryItems({{u"api"_s, arguments.at(1)},
                         {u"realtime"_s, arguments.at(2)},
                         {u"jwt"_s, arguments.at(4)}});
    QUrl page = QUrl::fromLocalFile(QStringLiteral(BENCHMARK_PAGE));
    page.setQuery(query);
    view.load(page);
    view.show();
    return QApplication::exec();
}
