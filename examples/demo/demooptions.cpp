// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "demooptions.h"

#include <QCommandLineParser>

#include <cstdlib>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void refuse(const QCommandLineParser &parser, const QString &reason)
{
    std::fprintf(stderr, "%s\n\n%s", qPrintable(reason), qPrintable(parser.helpText()));
    std::exit(2);
}

} // namespace

bool isHeadlessWanted(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--headless") == 0)
            return true;
    }
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

DemoOptions demoOptionsFrom(const QStringList &arguments)
{
    const QCommandLineOption apiKey(u"api-key"_s, u"Chat key of the organisation."_s, u"key"_s);
    const QCommandLineOption apiUrl(u"api-url"_s, u"Base URL of the service."_s, u"url"_s);
    const QCommandLineOption realtimeUrl(u"realtime-url"_s, u"URL of the socket."_s, u"url"_s);
    const QCommandLineOption jwt(u"jwt"_s, u"Login token, made by your server."_s, u"token"_s);
    const QCommandLineOption headless(
        u"headless"_s, u"Run the main job without a window: one JSON object a step."_s);
    const QCommandLineOption screenshots(u"screenshots"_s,
                                         u"Folder for the headless job's pictures."_s, u"folder"_s);
    const QCommandLineOption timeout(u"timeout"_s, u"Time for the headless job, in seconds."_s,
                                     u"seconds"_s, u"30"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Play one capability with real input: its name, all of them, or list."_s,
        u"name|all|list"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Chat with yourself: a shop with the chat widget in it and a support agent's console.\n"
        "Without --api-key it brings its own service, the emulator."_s);
    parser.addOptions({apiKey, apiUrl, realtimeUrl, jwt, headless, tour, screenshots, timeout});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    bool isNumber = false;
    const int seconds = parser.value(timeout).toInt(&isNumber);
    if (!isNumber || seconds < 1)
        refuse(parser, u"--timeout takes a number of seconds from 1."_s);
    if (!parser.isSet(apiKey) && (parser.isSet(apiUrl) || parser.isSet(jwt)))
        refuse(parser, u"--api-url and --jwt need an --api-key."_s);
    if (parser.isSet(tour) && parser.isSet(apiKey))
        refuse(parser, u"A tour brings its own service: --tour goes without --api-key."_s);
    return {.apiKey = parser.value(apiKey),
            .apiUrl = QUrl(parser.value(apiUrl)),
            .realtimeUrl = QUrl(parser.value(realtimeUrl)),
            .jwt = parser.value(jwt),
            .tour = parser.value(tour),
            .screenshots = parser.value(screenshots),
            .timeout = std::chrono::seconds(seconds)};
}
