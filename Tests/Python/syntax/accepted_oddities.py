# Unusual but valid programs.
exec("""
if(1):x=[1,]
elif(0):x=()
for(i)in(1,2):x+=i,
print(x,end=";")
print(*[1],*(2,),sep=',',end=';',)
def f(a,b=1,*c,d,e=2,**g,):return(a,b,c,d,e,g)
print(f(0,d=3,),end=';')
class A():pass
class B(A,):pass
lambda:(yield)
x=1 if 1 else 2
print(x,[1 for _ in"ab"],1_000j,.5.real,5..imag,5 .real)if 0 else print(x)
try:pass
except():pass
else:pass
finally:pass
with B()if 0 else type("M",(),{"__enter__":lambda s:s,"__exit__":lambda*a:0})()as m:pass
assert(1),(2)
del(x)
x=y=z=0,
x,=[5]
(x)=(y)=(6)
[x,y]=(z)=1,2
print(x,y,z,end=";")
global_=not-1 in[-1]
print(global_,not not 1,- -1,~~5,+-+1,1 if()else 2,(),[],{},(()),((),))
while 0:0
else:print("else",end=";")
return_=lambda*a,**k:(a,k)
print(return_(*(),**{}),(lambda x,/,y,*,z:x)(1,2,z=3),(lambda*,k=1:k)())
""")
exec("a=1;b=2\\\n\nprint(a,\\\nb)")
exec("x = (\n# comment\n1 # one\n,\n\n2\n)\nprint(x)")
exec("\n\n\n#only\nprint('last without newline')")
exec("print('tabs')\t;\tprint('form feed')")
exec("")
exec("# nothing")
exec("'just a string'")
print(eval(" 1 +\\\n 2 "), eval("(1\n,2)"), eval("\t3"), eval("[\n]"))
