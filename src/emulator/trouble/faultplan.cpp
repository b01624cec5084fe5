// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/faultplan.h"

#include <QRegularExpression>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An empty path means what clients ask for, not what the test itself does as an agent.
bool isPathOf(const EmulatorFault &fault, const QString &path)
{
    if (fault.path.isEmpty())
        return !path.startsWith("/v2.1/"_L1) && !path.startsWith("/app/"_L1);
    return isPathLike(path, fault.path);
}

bool isFor(const EmulatorFault &fault, const HttpRequest &request)
{
    const bool isMethod = fault.method.isEmpty()
        || fault.method.compare(QString::fromLatin1(request.method), Qt::CaseInsensitive) == 0;
    return isMethod && isPathOf(fault, QString::fromUtf8(request.path));
}

} // namespace

bool isPathLike(const QString &path, const QString &pattern)
{
    if (!pattern.contains(u'*'))
        return path.startsWith(pattern);
    auto expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression))
        .match(path)
        .hasMatch();
}

HttpResponse errorOf(const EmulatorFault &fault)
{
    auto response = HttpResponse::error({fault.status, fault.code, u"A fault was asked for"_s});
    if (fault.retryAfter) {
        response.headers.append(
            {"Retry-After"_ba, QByteArray::number(qint64(fault.retryAfter->count()))});
    }
    if (!fault.location.isEmpty())
        response.headers.append({"Location"_ba, fault.location.toUtf8()});
    return response;
}

int FaultPlan::add(const EmulatorFault &fault)
{
    m_faults.append({.id = ++m_lastId, .fault = fault});
    return m_lastId;
}

QList<PlannedFault> FaultPlan::pending() const
{
    auto faults = m_faults;
    faults.removeIf([](const PlannedFault &planned) { return planned.isSpent(); });
    return faults;
}

std::optional<PlannedFault> FaultPlan::find(int id) const
{
    const auto found = std::ranges::find(m_faults, id, &PlannedFault::id);
    return found == m_faults.end() ? std::nullopt : std::optional(*found);
}

std::optional<EmulatorFault> FaultPlan::take(const HttpRequest &request)
{
    for (auto &planned : m_faults) {
        if (planned.isSpent() || !isFor(planned.fault, request))
            continue;
        if (planned.fault.skip > 0) {
            --planned.fault.skip;
            continue;
        }
        ++planned.hits;
        return planned.fault;
    }
    return {};
}

Reply spoiled(const EmulatorFault &fault, const std::function<HttpResponse()> &serve)
{
    switch (fault.kind) {
    case EmulatorFault::Kind::Status:
        return {.response = errorOf(fault), .delay = fault.delay};
    case EmulatorFault::Kind::DropConnection:
        return {.delivery = Delivery::Dropped, .delay = fault.delay};
    case EmulatorFault::Kind::Silence:
        return {.delivery = Delivery::Never};
    default:
        break;
    }

    const bool isWaited = fault.kind == EmulatorFault::Kind::LateWork;
    Reply reply{.response = serve(), .delay = isWaited ? 0ms : fault.delay};
    auto &body = reply.response.body;
    switch (fault.kind) {
    case EmulatorFault::Kind::DropAnswer:
        reply.delivery = Delivery::Dropped;
        break;
    case EmulatorFault::Kind::TruncatedBody:
        reply.delivery = Delivery::Truncated;
        break;
    case EmulatorFault::Kind::EmptyBody:
        reply.response = {.status = 200};
        break;
    case EmulatorFault::Kind::HtmlBody:
        reply.response
            = HttpResponse::file("<!doctype html><title>Bad gateway</title>"_ba, "text/html"_ba);
        break;
    case EmulatorFault::Kind::MalformedJson:
        reply.response.status = 200;
        body = "{\"data\": {\"id\": ]}"_ba;
        break;
    case EmulatorFault::Kind::TruncatedJson:
        body.truncate(body.size() / 2);
        break;
    default:
        break;
    }
    return reply;
}

} // namespace Kustomer::Emulation
