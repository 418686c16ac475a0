package nl.krachtkring.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * A policy with one check changed: a condition that always or never holds, a question that is answered by yes or by no, an
 * answer of another rule that is yes whatever was asked, a yes that is no, or a state that is taken for another one.
 *
 * @param where rule, line and what was changed
 * @param classFile the changed class
 */
record Weakening(String where, byte[] classFile) {

    private static final String DECISION = "nl/krachtkring/platform/access/Decision";
    private static final String GIVES_DECISION = ")L" + DECISION + ";";

    /** One way of changing an instruction; it changes the method that it is given. */
    private interface Change {
        void in(InsnList code, AbstractInsnNode at);
    }

    private record Named(String name, Change change) {}

    /** Every weakening of a policy. */
    static List<Weakening> of(byte[] policy) {
        List<Weakening> all = new ArrayList<>();
        ClassNode whole = read(policy);
        for (int m = 0; m < whole.methods.size(); m++) {
            MethodNode method = whole.methods.get(m);
            if (method.name.startsWith("<")) {
                continue;
            }
            int line = 0;
            for (int i = 0; i < method.instructions.size(); i++) {
                AbstractInsnNode at = method.instructions.get(i);
                line = at instanceof LineNumberNode numbered ? numbered.line : line;
                for (int change = 0; change < changes(at).size(); change++) {
                    String name = changes(at).get(change).name();
                    all.add(new Weakening(method.name + ", line " + line + ": " + name, changed(policy, m, i, change)));
                }
            }
        }
        return all;
    }

    private static byte[] changed(byte[] policy, int method, int at, int change) {
        ClassNode node = read(policy);
        InsnList code = node.methods.get(method).instructions;
        AbstractInsnNode instruction = code.get(at);
        changes(instruction).get(change).change().in(code, instruction);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static ClassNode read(byte[] policy) {
        ClassNode node = new ClassNode();
        new ClassReader(policy).accept(node, ClassReader.SKIP_FRAMES);
        return node;
    }

    private static List<Named> changes(AbstractInsnNode at) {
        if (at instanceof JumpInsnNode jump && jump.getOpcode() != Opcodes.GOTO) {
            return List.of(
                    new Named("the condition never jumps", (code, one) -> never(code, (JumpInsnNode) one)),
                    new Named("the condition always jumps", (code, one) -> always(code, (JumpInsnNode) one)));
        }
        if (at instanceof MethodInsnNode call) {
            return answers(call);
        }
        if (at instanceof TableSwitchInsnNode cases) {
            return otherCases(cases.labels, cases.dflt);
        }
        return at instanceof LookupSwitchInsnNode cases ? otherCases(cases.labels, cases.dflt) : List.of();
    }

    private static List<Named> answers(MethodInsnNode call) {
        if (call.desc.endsWith(")Z")) {
            return List.of(
                    new Named(call.name + " is yes", (code, one) -> instead(code, one, Opcodes.ICONST_1)),
                    new Named(call.name + " is no", (code, one) -> instead(code, one, Opcodes.ICONST_0)));
        }
        if (!call.desc.endsWith(GIVES_DECISION)) {
            return List.of();
        }
        String other = call.owner.equals(DECISION) && call.name.equals("allow") ? "absent" : "allow";
        return List.of(new Named(call.name + " answers " + other, (code, one) -> {
            InsnList decision = new InsnList();
            decision.add(new InsnNode(Opcodes.POP));
            decision.add(new MethodInsnNode(Opcodes.INVOKESTATIC, DECISION, other, "()L" + DECISION + ";"));
            code.insert(one, decision);
        }));
    }

    /** Each state goes the way of each other state. */
    private static List<Named> otherCases(List<LabelNode> labels, LabelNode otherwise) {
        List<Named> changes = new ArrayList<>();
        for (int from = 0; from < labels.size(); from++) {
            Set<Integer> ways = new TreeSet<>();
            for (int to = 0; to < labels.size(); to++) {
                boolean first = labels.indexOf(labels.get(to)) == to;
                if (first && labels.get(to) != labels.get(from) && labels.get(from) != otherwise) {
                    ways.add(to);
                }
            }
            for (int to : ways) {
                int of = from;
                changes.add(new Named("case " + from + " goes the way of case " + to, (code, one) -> {
                    List<LabelNode> own = one instanceof TableSwitchInsnNode table
                            ? table.labels
                            : ((LookupSwitchInsnNode) one).labels;
                    own.set(of, own.get(to));
                }));
            }
        }
        return changes;
    }

    private static void instead(InsnList code, AbstractInsnNode call, int constant) {
        InsnList answer = new InsnList();
        answer.add(new InsnNode(Opcodes.POP));
        answer.add(new InsnNode(constant));
        code.insert(call, answer);
    }

    private static void never(InsnList code, JumpInsnNode jump) {
        code.set(jump, new InsnNode(takesTwo(jump) ? Opcodes.POP2 : Opcodes.POP));
    }

    private static void always(InsnList code, JumpInsnNode jump) {
        code.insertBefore(jump, new InsnNode(takesTwo(jump) ? Opcodes.POP2 : Opcodes.POP));
        code.set(jump, new JumpInsnNode(Opcodes.GOTO, jump.label));
    }

    private static boolean takesTwo(JumpInsnNode jump) {
        return jump.getOpcode() >= Opcodes.IF_ICMPEQ && jump.getOpcode() <= Opcodes.IF_ACMPNE;
    }

    /** Whether a class decides about rights: a policy of passwords does not. */
    static boolean decides(byte[] policy) {
        return read(policy).methods.stream()
                .anyMatch(method ->
                        Type.getReturnType(method.desc).getInternalName().equals(DECISION));
    }
}
