// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach/accessible.h"

#include <QDBusMessage>
#include <QRect>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {
namespace {

constexpr auto accessibleFace = "org.a11y.atspi.Accessible";
constexpr auto actionFace = "org.a11y.atspi.Action";
constexpr auto tableFace = "org.a11y.atspi.Table";
constexpr auto textFace = "org.a11y.atspi.Text";
constexpr auto componentFace = "org.a11y.atspi.Component";
constexpr int patience = 5000; // milliseconds, with a program that is busy

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.program << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.program >> reference.path;
    argument.endStructure();
    return argument;
}

QList<QVariant> Accessible::ask(const char *face, const char *method,
                                const QVariantList &what) const
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(m_reference.program, m_reference.path.path(),
                                         QString::fromLatin1(face), QString::fromLatin1(method));
    question.setArguments(what);
    const QDBusMessage answer = m_bus.call(question, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QList<QVariant>();
}

QVariant Accessible::property(const char *face, const char *name) const
{
    const QList<QVariant> answer = ask("org.freedesktop.DBus.Properties", "Get",
                                       {QString::fromLatin1(face), QString::fromLatin1(name)});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

QString Accessible::name() const
{
    return property(accessibleFace, "Name").toString();
}

QString Accessible::description() const
{
    return property(accessibleFace, "Description").toString();
}

QString Accessible::role() const
{
    return ask(accessibleFace, "GetRoleName").value(0).toString();
}

bool Accessible::is(State state) const
{
    const QVariant answer = ask(accessibleFace, "GetState").value(0);
    if (!answer.isValid())
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer);
    const int word = int(state) / 32;
    return word < words.size() && (words.at(word) >> (int(state) % 32) & 1);
}

QRect Accessible::place() const
{
    const QVariant answer = ask(componentFace, "GetExtents", {uint(0)}).value(0);
    if (!answer.isValid())
        return {};
    int x = 0, y = 0, width = 0, height = 0;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QList<Accessible> Accessible::children() const
{
    const QVariant answer = ask(accessibleFace, "GetChildren").value(0);
    QList<Accessible> result;
    if (!answer.isValid())
        return result;
    const auto references = qdbus_cast<QList<Reference>>(answer);
    for (const Reference &reference : references)
        result << Accessible(m_bus, reference);
    return result;
}

std::optional<Accessible> Accessible::cell(int row, int column) const
{
    const QVariant answer = ask(tableFace, "GetAccessibleAt", {row, column}).value(0);
    return answer.isValid() ? std::optional(Accessible(m_bus, qdbus_cast<Reference>(answer)))
                            : std::nullopt;
}

QString Accessible::columnHead(int column) const
{
    return ask(tableFace, "GetColumnDescription", {column}).value(0).toString();
}

int Accessible::caret() const
{
    const QVariant offset = property(textFace, "CaretOffset");
    return offset.isValid() ? offset.toInt() : -1;
}

QString Accessible::words() const
{
    return ask(textFace, "GetText", {0, -1}).value(0).toString();
}

QString Accessible::line(int offset) const
{
    constexpr uint lineStart = 5; // AtspiTextBoundaryType
    return ask(textFace, "GetTextAtOffset", {offset, lineStart}).value(0).toString();
}

QStringList Accessible::actions() const
{
    QStringList names;
    for (int index = 0; index < 8; ++index) {
        const QString name = ask(actionFace, "GetName", {index}).value(0).toString();
        if (name.isEmpty())
            break;
        names << name;
    }
    return names;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && ask(actionFace, "DoAction", {int(index)}).value(0).toBool();
}

} // namespace Kustomer::Testing
